package nl.perspectief.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import nl.perspectief.base.data.DatabaseRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be shown. The reader gets a number to quote; what went wrong is in the log only. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ProblemView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemView.class);

    @Override
    public String getPageTitle() {
        return getTranslation("problem.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Sessions.isNotFound(parameter.getException())) {
            event.rerouteToError(NotFoundException.class);
            return HttpStatusCode.NOT_FOUND.getCode();
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Problem {} at /{}", number, event.getLocation().getFirstSegment(), parameter.getException());
        add(
                new PageHeader(getPageTitle()),
                new EmptyState(
                        DatabaseRoom.lackedFor(parameter.getException())
                                ? getTranslation("problem.pageFull")
                                : getTranslation("problem.unexpected", number),
                        getTranslation("problem.unexpectedHint"),
                        new Anchor(".", getTranslation("problem.toToday"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
