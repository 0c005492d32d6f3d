package nl.perspectief.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.voting.Receipt;

/** A receipt to be kept, which the portal doesn't keep. */
class ReceiptCode extends Div {

    ReceiptCode(Receipt receipt) {
        addClassNames("receipt", "stack");
        var code = new Code(receipt.shown());
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("voting.receipt.copy"));
        copy.addClickListener(_ -> copy.getElement()
                .executeJs(
                        "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false)"
                                + " : false",
                        receipt.shown())
                .then(
                        Boolean.class,
                        done -> copied.setText(
                                getTranslation(done ? "voting.receipt.copied" : "voting.receipt.notCopied"))));
        var line = new Div(code, copy, copied);
        line.addClassName("row");
        var hint = Muted.paragraph(getTranslation("voting.receipt.hint"));
        add(new H3(getTranslation("voting.receipt")), line, hint);
    }
}
