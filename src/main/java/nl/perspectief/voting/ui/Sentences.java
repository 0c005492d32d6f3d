package nl.perspectief.voting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What {@link nl.perspectief.voting.PollWords} says, a line for each sentence. */
public final class Sentences {

    private Sentences() {}

    public static UnorderedList list(List<String> sentences) {
        return filled(new UnorderedList(), sentences);
    }

    static OrderedList inOrder(List<String> sentences) {
        return filled(new OrderedList(), sentences);
    }

    /** One that the reader should not miss. */
    public static Paragraph notice(String sentence) {
        var notice = new Paragraph(sentence);
        notice.addClassName("notice");
        return notice;
    }

    private static <L extends HtmlContainer> L filled(L list, List<String> sentences) {
        list.addClassName("regulation");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
