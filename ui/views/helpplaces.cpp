#include "ui/views/helpplaces.h"

#include "ui/views/meetingdesk.h"

#include <QHash>
#include <QWidget>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString topicOfClass(const QByteArray &name)
{
    static const QHash<QByteArray, QString> topics{{"WelcomeView", u"registers"_s},
                                                   {"TodayView", u"today"_s},
                                                   {"DeadlineDialog", u"today"_s},
                                                   {"LocalRulesDialog", u"today"_s},
                                                   {"RulesDialog", u"today"_s},
                                                   {"MeetingsList", u"meetings"_s},
                                                   {"CalendarView", u"calendar"_s},
                                                   {"ClosedDaysDialog", u"calendar"_s},
                                                   {"ForwardView", u"forward-plan"_s},
                                                   {"PrivateNoticeDialog", u"forward-plan"_s},
                                                   {"CommitteesView", u"committees"_s},
                                                   {"PeopleView", u"people"_s},
                                                   {"SearchView", u"search"_s},
                                                   {"StylesView", u"house-styles"_s},
                                                   {"AgendaTab", u"agenda"_s},
                                                   {"ExemptPanel", u"exempt"_s},
                                                   {"AttendanceTab", u"attendance"_s},
                                                   {"MinutesTab", u"minutes"_s},
                                                   {"PhrasesDialog", u"minutes"_s},
                                                   {"PacksTab", u"packs"_s},
                                                   {"SupplementPanel", u"supplement"_s},
                                                   {"HistoryTab", u"history"_s},
                                                   {"ReportsTab", u"reports"_s},
                                                   {"CommentsTab", u"comments"_s},
                                                   {"ReviewWindow", u"comments"_s},
                                                   {"PreviewPane", u"preview"_s}, {"CompareDialog", u"preview"_s},
                                                   {"PublishPanel", u"publishing"_s},
                                                   {"CallInsDialog", u"decisions"_s}, {"WebsiteDialog", u"website"_s},
                                                   {"CallInForm", u"decisions"_s},
                                                   {"CallOutcome", u"decisions"_s},
                                                   {"FindBox", u"search"_s},
                                                   {"KeysPage", u"keys"_s},
                                                   {"HelpViewer", u"start"_s}};
    return topics.value(name);
}

QString topicOfTab(MeetingDesk::Tab tab)
{
    switch (tab) {
    case MeetingDesk::Tab::Agenda:
        return u"agenda"_s;
    case MeetingDesk::Tab::Attendance:
        return u"attendance"_s;
    case MeetingDesk::Tab::Minutes:
        return u"minutes"_s;
    case MeetingDesk::Tab::Packs:
        return u"packs"_s;
    case MeetingDesk::Tab::History:
        return u"history"_s;
    case MeetingDesk::Tab::Reports:
        return u"reports"_s;
    case MeetingDesk::Tab::Comments:
        return u"comments"_s;
    }
    return {};
}

} // namespace

QString helpTopicAt(const QWidget *widget)
{
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        if (const auto *desk = qobject_cast<const MeetingDesk *>(around))
            return topicOfTab(desk->tab());
        const QByteArray name(around->metaObject()->className());
        if (const QString topic = topicOfClass(name.mid(name.lastIndexOf(':') + 1));
            !topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace moothall
