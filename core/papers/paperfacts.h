#pragma once

#include "core/base/result.h"
#include "core/papers/accessibility/accessreport.h"
#include "core/papers/documentmarks.h"
#include "core/papers/hiddenwords.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace moothall {

/// What is worth knowing about one page. Sizes are points as seen: cropped, turned, UserUnit
/// applied.
struct PageFacts
{
    double width = 0;
    double height = 0;
    int rotation = 0;     ///< 0, 90, 180 or 270
    bool hasText = false; ///< any text, the invisible words behind a scan included
    bool hasImages = false;

    bool operator==(const PageFacts &) const = default;
};

/// What was left out of the canonical form because it is no part of a printed page, counted.
struct RemovedThings
{
    int scripts = 0;      ///< JavaScript anywhere
    int launches = 0;     ///< actions that start a program or open a file
    int otherActions = 0; ///< submit, import, sound, named actions …
    int links =
        0; ///< links that lead nowhere or to something other than a page, http, https or mailto
    int attachments = 0;
    int formFields = 0; ///< their values stay visible
    int signatures = 0;
    int media = 0;        ///< film, sound, 3D
    int layers = 0;       ///< optional content groups, whatever their state
    int hiddenLayers = 0; ///< those that were off, whose content is gone
    int metadata = 0;     ///< document information, XMP, private data of other programs

    bool operator==(const RemovedThings &) const = default;
};

/// What keeps people from reading a paper with a screen reader.
struct PaperAccess
{
    AccessReport received; ///< in the file as it came: what its author can mend
    AccessReport inPack;   ///< in its canonical form: what keeps a pack from being PDF/UA

    bool operator==(const PaperAccess &) const = default;
};

/// What intake found in a PDF. Values only; kept as JSON beside the canonical file.
struct PaperFacts
{
    int pages = 0;
    QList<PageFacts> pageFacts;
    QString title;    ///< of the document information, for a first proposal
    QString language; ///< BCP 47, as the file says it
    bool tagged = false;
    int links = 0;     ///< kept
    int outlines = 0;  ///< bookmarks kept
    int scanPages = 0; ///< pages of images without any text
    int flattened = 0; ///< annotations drawn into their page
    int comments = 0;  ///< review marks among them: notes, highlights, stamps
    int redactions =
        0; ///< redactions that were marked but never applied: what they cover is still there
    // Of tagged files only:
    int structureElements = 0;
    int untaggedText = 0; ///< text operators that no element holds
    int untaggedImages = 0;
    int headingSkips = 0;
    int figures = 0;
    int figuresWithoutAlt = 0;
    int earlierRevisions =
        0; ///< versions saved before the last one, with perhaps redacted text; not carried over
    bool encrypted = false; ///< by an owner's password only
    bool repaired = false;
    int lostPages = 0; ///< that the file names but doesn't hold any more
    int cropped = 0;   ///< pages with content outside their visible part
    int missing = 0;   ///< pictures and drawings that pages show and the file doesn't hold
    int unsearched = 0; ///< pages too full to be searched for hidden text
    QList<HiddenWords> hidden; ///< what can be copied out of it and isn't seen
    RemovedThings removed;
    std::optional<PaperAccess> access; ///< none where nobody has looked yet
    std::optional<MadeFrom> madeFrom;  ///< the document that it was converted from; none: it came as PDF
    QStringList warnings; ///< codes of warningSentence(), each once, in the order of their weight

    int hiddenWords(QLatin1StringView kind) const;
    /// Whether something was blacked out and is still there: no public edition may hold it.
    bool isBlackedOutOnly() const { return redactions > 0 || hiddenWords(QLatin1StringView("boxed")) > 0; }
    bool isScan() const { return pages > 0 && scanPages == pages; }

    QJsonObject toJson() const;
    /// Errors: Damaged.
    static Result<PaperFacts> fromJson(const QJsonObject &json);
    bool operator==(const PaperFacts &) const = default;
};

/// Fills in what the pages hide, with the warnings that it and the other facts give cause for.
void addHidden(PaperFacts &facts, const reading::HiddenTexts &found, int unsearched);

/// The codes that these facts give cause for. Codes are stable; people read warningSentence().
QStringList warningsOf(const PaperFacts &facts);
/// The same, and after them those that facts.warnings has besides: of single pages.
QStringList mergedWarnings(const PaperFacts &facts);
/// "The file holds 3 comments. They were drawn into its pages: check that they may be published."
QString warningSentence(const QString &code, const PaperFacts &facts);
/// Whether a person should look before the paper is published: hidden layers, unapplied redactions,
/// comments.
bool warningIsGrave(const QString &code);

} // namespace moothall
