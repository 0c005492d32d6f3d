package nl.perspectief.experts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.Sure;

/** Takes an interview out for good. */
class WithdrawSure extends Sure {

    WithdrawSure(Runnable withdrawing) {
        super(
                I18NProvider.translate("experts.interview.withdraw"),
                I18NProvider.translate("experts.interview.withdrawHint"),
                I18NProvider.translate("experts.interview.withdrawSure"),
                () -> {
                    withdrawing.run();
                    Notices.done(I18NProvider.translate("experts.interview.withdrawn"));
                });
    }
}
