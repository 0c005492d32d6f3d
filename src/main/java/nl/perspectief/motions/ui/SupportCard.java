package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.base.ui.Card;
import nl.perspectief.motions.Motion;

/** Who supports a motion, and whether there are enough of them. */
class SupportCard extends Card {

    final Button support = new Button(getTranslation("motions.support"));
    final Button withdraw = new Button(getTranslation("motions.support.withdraw"));

    SupportCard(Motion motion, Runnable supporting, Runnable withdrawing) {
        var row = motion.row();
        add(
                new H2(getTranslation("motions.support.title")),
                new Paragraph(getTranslation("motions.support.count", row.supporters(), row.threshold())));
        var names = new UnorderedList();
        names.addClassName("regulation");
        motion.supporters().forEach(name -> names.add(new ListItem(name)));
        if (names.getChildren().findAny().isPresent()) {
            add(names);
        }
        support.addThemeVariants(ButtonVariant.PRIMARY);
        support.setDisableOnClick(true);
        support.addClickListener(_ -> supporting.run());
        withdraw.setDisableOnClick(true);
        withdraw.addClickListener(_ -> withdrawing.run());
        if (motion.may().support()) {
            add(new Paragraph(getTranslation("motions.support.hint")), support);
        }
        if (motion.may().withdrawSupport()) {
            add(new Paragraph(getTranslation("motions.support.yours")), withdraw);
        }
    }
}
