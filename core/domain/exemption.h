#pragma once

#include "core/domain/meeting.h"

namespace moothall {

/// The paragraph numbers that may be cited in a nation: England 1-7 (Sch. 12A Part 1), Wales 12-18 (Part 4),
/// Scotland 1-15 (Sch. 7A Part I). Northern Ireland: 1-7 (LGA (NI) 2014 Sch. 6).
QList<int> exemptParagraphs(Nation nation);

/// "1, 3" – the list form of placeholders and resolutions.
QString paragraphList(const QList<int> &paragraphs);

/// Where the paragraphs stand: "Part 1 of Schedule 12A of the Local Government Act 1972".
QString exemptionSchedule(Nation nation);

/// What is wrong with these grounds in that nation, empty where nothing is: at least one paragraph (or confidential),
/// allowed numbers, a reason, and in England and Wales a public-interest note.
QStringList groundsProblems(const Grounds &grounds, Nation nation);

/// The paragraphs of all exempt items and restricted papers after `exclusion` in the agenda, and of the exempt papers
/// of open items since the exclusion before it, ascending: what its resolution must cite (LGA 1972 s.100A(5); SI 2012/2089 reg. 4(3)).
QList<int> paragraphsExcluded(const QList<AgendaItem> &items, ItemId exclusion);

/// A paper's own grounds, or its item's where it has none.
const Grounds &groundsOf(const Paper &paper, const AgendaItem &item);

/// Whether a paper is kept from the public: restricted itself, or of an exempt item.
bool isRestricted(const Paper &paper, const AgendaItem &item);

} // namespace moothall
