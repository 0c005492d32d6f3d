package nl.perspectief.notifications.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PersonalCard;
import nl.perspectief.notifications.MailChoice;
import nl.perspectief.notifications.NotificationService;
import org.springframework.stereotype.Component;

/** On the user's own page: when to get mail, and what comes all the same. */
@Component
class MailCard implements PersonalCard {

    private final NotificationService notifications;

    MailCard(NotificationService notifications) {
        this.notifications = notifications;
    }

    @Override
    public Card create() {
        var card = new Card();
        card.add(new H2(card.getTranslation("notifications.title")));
        if (!notifications.isMailed()) {
            card.add(new Paragraph(card.getTranslation("notifications.mail.none")));
            return card;
        }
        var choice = new RadioButtonGroup<MailChoice>(card.getTranslation("notifications.mail.choose"));
        choice.setItems(MailChoice.values());
        choice.setItemLabelGenerator(each -> card.getTranslation(each.key()));
        choice.setValue(notifications.mailChoice());
        choice.addValueChangeListener(event -> {
            notifications.chooseMail(event.getValue());
            Notices.done(card.getTranslation("notifications.mail.chosen"));
        });
        card.add(choice, new Paragraph(card.getTranslation("notifications.mail.always")));
        return card;
    }
}
