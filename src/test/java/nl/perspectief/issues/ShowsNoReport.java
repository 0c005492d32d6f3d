package nl.perspectief.issues;

import java.util.Map;
import java.util.TreeMap;

/** Why a service, or one of its methods, can't show that a report is there. */
final class ShowsNoReport {

    private static final String OTHER_MODULE = "its module may not know of issues, as ModularityTests say";
    private static final String KEPT_BY_OVERSIGHT = "keeps what is the same for all reports of a municipality";
    private static final String OWN_FUNCTIONS = "follows from the user's functions alone";
    private static final String OWN_PENDING = "only the user's own photos, which no report has yet";

    private ShowsNoReport() {}

    /** By service, by service and method, and by what leads to a file. */
    static Map<String, String> reasons() {
        var reasons = new TreeMap<String, String>();
        for (var service : new String[] {
            "AccountService",
            "ActionService",
            "AmendmentService",
            "BeginningService",
            "ChecklistService",
            "CouncilService",
            "DiscussionService",
            "FormerPromiseService",
            "FunctionService",
            "GuideService",
            "InfographicService",
            "InfographicView",
            "InsightService",
            "InterviewService",
            "JoinService",
            "LocationImportView",
            "LocationImportService",
            "LocationService",
            "MotionDraftService",
            "MotionService",
            "MotionVotes",
            "MunicipalityService",
            "OrganisationService",
            "PassageService",
            "PersonService",
            "PollService",
            "PoolPeopleService",
            "PoolService",
            "PoolView",
            "PromiseService",
            "PublicPageService",
            "QuarterService",
            "QuarterView",
            "RoundService",
            "SameQualityService",
            "SealCard",
            "SealService",
            "SessionService",
            "SetUpService",
            "TableService",
            "ActionTranslationService",
            "TakeOutService",
            "TemplateService",
            "VoiceService",
            "VotingService"
        }) {
            reasons.put(service, OTHER_MODULE);
        }
        for (var method : new String[] {"choice", "choiceIn", "list", "groups", "add", "change", "retire"}) {
            reasons.put("CategoryService." + method, KEPT_BY_OVERSIGHT);
        }
        for (var method : new String[] {"list", "add", "change"}) {
            reasons.put("StandardTextService." + method, KEPT_BY_OVERSIGHT);
        }
        for (var method : new String[] {"keep", "pending", "remove", "replace"}) {
            reasons.put("PhotoService." + method, OWN_PENDING);
        }
        reasons.put("ClosedDaysService", KEPT_BY_OVERSIGHT);
        reasons.put("ReportService.scopes", OWN_FUNCTIONS);
        reasons.put("ReporterService.report", "makes one of the user's own; of others the number tells what it is for");
        reasons.put(
                "ReporterService.ratings",
                "counts answers, of which none leads to a report; confidential ones have none");
        reasons.put("SavedViewService", "keeps what stands in an address: opened, it is ReportService.list");
        reasons.put(
                "NotificationService.unread", "counts what was sent, to whom NothingToldTests and ReportNewsTests say");
        reasons.put("NotificationService.readAll", "answers nothing");
        reasons.put("NotificationService.isMailed", "a setting of the portal");
        reasons.put("NotificationService.mailChoice", "a setting of the user");
        reasons.put("NotificationService.chooseMail", "a setting of the user");
        return reasons;
    }
}
