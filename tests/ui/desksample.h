#pragma once

#include "tests/services/support.h"

#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace moothall::test {

/// A PDF of some pages with a line of text on each, made here and now.
inline QString aPdf(const QString &folder, const QString &name, int pages)
{
    const QString file = folder + QChar(u'/') + name;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(QPointF(800, 800), QStringLiteral("Page %1 of %2").arg(page + 1).arg(name));
    }
    painter.end();
    return file;
}

inline PaperVersion aVersion(const QString &name, int pages, bool isTagged = true)
{
    PaperVersion version = aVersion(name);
    version.pages = pages;
    version.facts = isTagged ? QStringLiteral("{\"tagged\":true}")
                             : QStringLiteral("{\"tagged\":false,\"scanPages\":%1}").arg(pages);
    return version;
}

/// A cabinet of an invented county with nine members and an agenda as officers know it: standing items, reports with
/// papers, one to follow, a key decision, an exclusion and exempt business.
struct DeskSample
{
    TestRegister reg;
    BodyId body;
    MeetingId meeting;
    QList<PersonId> members;

    explicit DeskSample(bool withItems = true)
    {
        Body cabinet;
        cabinet.name = QStringLiteral("Cabinet");
        cabinet.kind = BodyKind::Executive;
        cabinet.venue = QStringLiteral("Committee Room 1, Shire Hall, Amberton");
        cabinet.quorum = 3;
        cabinet.contact.name = QStringLiteral("Democratic Services");
        body = saveBody(reg.session(), cabinet).value();
        const QStringList names{QStringLiteral("Councillor R Ashdown"), QStringLiteral("Councillor L Birchall"),
            QStringLiteral("Councillor M Cawthorne"), QStringLiteral("Councillor T Denby"),
            QStringLiteral("Councillor J Ellerker"), QStringLiteral("Councillor P Fenwright"),
            QStringLiteral("Councillor S Garsdale"), QStringLiteral("Councillor W Hexley"),
            QStringLiteral("Councillor K Ingleby")};
        for (qsizetype i = 0; i < names.size(); ++i) {
            Membership member;
            member.person.name = names.at(i);
            member.person.sortName = sortNameOf(names.at(i));
            member.body = body;
            member.role = i == 0 ? MemberRole::Chair : i == 1 ? MemberRole::ViceChair : MemberRole::Member;
            if (const auto saved = saveMembership(reg.session(), member); !saved)
                qFatal("%s", qPrintable(saved.error().sentence()));
        }
        const QList<Membership> all = ::moothall::members(reg.session(), body, {}).value();
        for (const Membership &member : all)
            members.append(member.person.id);
        meeting = planMeeting(reg.session(), {body, wall(2024, 6, 13, 14), {}, MeetingKind::Ordinary, {}}).value();
        (void)setStage(reg.session(), meeting, MeetingStage::Agenda);
        if (withItems)
            fill();
    }

    ItemId add(const QString &title, ItemKind kind, const QString &author = {})
    {
        AgendaItem item;
        item.title = title;
        item.kind = kind;
        item.author.name = author;
        return addItem(reg.session(), meeting, item, {}).value();
    }

    void paper(ItemId item, const QString &title, const PaperVersion &version)
    {
        Paper paper;
        paper.title = title;
        paper.version = version;
        (void)attachPaper(reg.session(), item, paper).value();
    }

    void change(ItemId id, const std::function<void(AgendaItem &)> &how)
    {
        AgendaItem item = *loadMeeting(reg.session(), meeting)->item(id);
        how(item);
        if (const Status done = updateItem(reg.session(), item); !done)
            qFatal("%s", qPrintable(done.error().sentence()));
    }

    void fill()
    {
        add(QStringLiteral("To receive apologies for absence"), ItemKind::Apologies);
        add(QStringLiteral("To receive declarations of interest (if any)"), ItemKind::Declarations);
        add(QStringLiteral("To consider Minority Group Leader questions (if any)"), ItemKind::Questions);
        const ItemId minutes = add(QStringLiteral("To approve the non-exempt minutes of 2 May 2024"), ItemKind::Minutes);
        paper(minutes, QStringLiteral("Minutes"), aVersion(QStringLiteral("minutes-2024-05-02.pdf"), 9));
        const ItemId board = add(QStringLiteral("Ambershire and Amberton Strategic Board"), ItemKind::Report,
            QStringLiteral("R Lorne"));
        paper(board, QStringLiteral("Report"), aVersion(QStringLiteral("strategic-board.pdf"), 31));
        const ItemId traffic = add(QStringLiteral("Acceptance and Use of a Grant to Improve Traffic Signal Timings and "
                                                  "Replace Worn-out Signal Equipment"),
            ItemKind::Report, QStringLiteral("A Withington"));
        paper(traffic, QStringLiteral("Report"), aVersion(QStringLiteral("traffic-signals.pdf"), 4));
        paper(traffic, QStringLiteral("Appendix 2"), aVersion(QStringLiteral("scheme-plan.pdf"), 1, false));
        change(traffic, [](AgendaItem &item) { item.keyDecision = true; });
        const ItemId ict = add(QStringLiteral("ICT Strategy and Digital Services Operating Model"), ItemKind::Report,
            QStringLiteral("L Tanner"));
        paper(ict, QStringLiteral("Report"), aVersion(QStringLiteral("ict.pdf"), 72));
        const ItemId protocol = add(QStringLiteral("Executive Scrutiny Protocol"), ItemKind::Report,
            QStringLiteral("A Dubberly"));
        change(protocol, [](AgendaItem &item) { item.toFollow = true; });
        add(QStringLiteral("Exclusion of the Public"), ItemKind::Exclusion);
        for (const auto &[title, pages] : {std::pair(QStringLiteral("To approve the exempt minutes of 2 May 2024"), 2),
                 std::pair(QStringLiteral("Ferry Hotel"), 17)}) {
            const ItemId exempt = add(title, ItemKind::Report);
            change(exempt, [](AgendaItem &item) {
                item.part = Part::Exempt;
                item.grounds = {{3}, false, QStringLiteral("names a price"), QStringLiteral("would weaken the Council")};
            });
            paper(exempt, QStringLiteral("Report"), aVersion(QStringLiteral("exempt.pdf"), pages));
        }
    }
};

} // namespace moothall::test
