package nl.perspectief.motions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Conflict;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.motions.Motion;
import nl.perspectief.motions.MotionService;
import nl.perspectief.security.Roles;

/** Where the proposer changes a motion that is not seconded yet. */
@Route(MotionAddress.CHANGE)
@InMenu("council")
@PageTitle("motions.change")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COUNCIL_MEMBER)
class ChangeMotionView extends Div implements BeforeEnterObserver {

    private final transient MotionService motions;
    private final transient AuthenticationContext user;
    final Conflict conflict = new Conflict();
    private int version;

    ChangeMotionView(MotionService motions, AuthenticationContext user) {
        this.motions = motions;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get(MotionAddress.NUMBER).orElse("");
        var motion = motions.find(number);
        if (!motion.may().change()) {
            throw new NotFoundException("change of motion " + number);
        }
        version = motion.version();
        var key = user.getPrincipalName().orElse("") + "/change/" + number + "/";
        var form = new MotionForm(motion.text());
        form.keep(key, String.valueOf(version));
        var save = new Button(getTranslation("motions.changeSave"), _ -> save(number, form, key));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var warning = new Paragraph(getTranslation("motions.changeHint"));
        warning.addClassName("notice");
        removeAll();
        add(
                new PageHeader(getTranslation("motions.change"))
                        .withSubtitle(motion.row().number())
                        .withBack(motion.row().path(), motion.row().number()),
                warning,
                form,
                conflict,
                new Card(save));
    }

    private void save(String number, MotionForm form, String key) {
        form.forgetProblems();
        try {
            motions.change(number, version, form.text());
            Keep.forget(UI.getCurrent(), key);
            Notices.done(getTranslation("motions.changed"));
            UI.getCurrent().navigate(MotionAddress.of(number));
        } catch (BadInputException bad) {
            form.tell(bad);
        } catch (ChangedMeanwhileException overtaken) {
            showTheirs(number, form, key, motions.find(number));
        }
    }

    /** In another tab, or by another session of the same person. */
    private void showTheirs(String number, MotionForm form, String key, Motion now) {
        var takeMine = new Button(getTranslation("conflict.takeMine"), _ -> {
            version = now.version();
            conflict.setVisible(false);
            save(number, form, key);
        });
        var theirs = new Div();
        now.text().languages().forEach(language -> {
            var text = ReadIn.written(new Paragraph(now.text().text().in(language)), language);
            text.addClassName("written");
            theirs.add(text);
        });
        conflict.show(getTranslation("motions.changedMeanwhile"), theirs, takeMine);
    }
}
