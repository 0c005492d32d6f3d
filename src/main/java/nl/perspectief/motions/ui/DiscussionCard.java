package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.concurrent.atomic.AtomicLong;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.motions.DiscussionService;
import nl.perspectief.motions.DiscussionThread;
import nl.perspectief.motions.Post;
import org.springframework.data.domain.PageRequest;

/** What members say of a motion, and where they say it. */
class DiscussionCard extends Card {

    static final int PAGE = 10;

    private final transient DiscussionService discussion;
    private final String number;
    private final String key;
    private final boolean open;
    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("list.more"));
    private final H2 title = new H2(getTranslation("motions.discussion"));
    private final Paragraph none = new Paragraph(getTranslation("motions.discussion.none"));
    private int pages = 1;

    /** @param open whether the user may say something */
    DiscussionCard(DiscussionService discussion, String number, String key, boolean open) {
        this.discussion = discussion;
        this.number = number;
        this.key = key;
        this.open = open;
        title.getElement().setAttribute("tabindex", "-1");
        none.addClassName("muted");
        list.addClassName("threads");
        more.addClickListener(_ -> {
            pages++;
            refresh();
        });
        add(title, none, list, more);
        if (open) {
            add(new WordsForm("motions.post", "motions.post.send", key + "post", words -> {
                discussion.post(number, words);
                done("motions.post.done");
            }));
        }
        refresh();
    }

    /** One thread more is read than is shown, to know whether there are more. */
    private void refresh() {
        var wanted = pages * PAGE;
        var threads = discussion.threads(number, PageRequest.of(0, wanted + 1));
        list.removeAll();
        threads.stream().limit(wanted).forEach(thread -> list.add(item(thread)));
        none.setVisible(threads.isEmpty());
        more.setVisible(threads.size() > wanted);
    }

    private ListItem item(DiscussionThread thread) {
        var item = new ListItem(post(thread.post()));
        var shown = thread.answers();
        if (!shown.isEmpty()) {
            var answers = new OrderedList();
            shown.forEach(answer -> answers.add(new ListItem(post(answer))));
            if (thread.earlier()) {
                item.add(earlier(thread.post().id(), shown.getFirst().id(), answers));
            }
            item.add(answers);
        }
        return item;
    }

    /** Shows those before the first that is shown. */
    private Button earlier(long thread, long firstShown, OrderedList answers) {
        var first = new AtomicLong(firstShown);
        var earlier = new Button(getTranslation("motions.post.earlier"));
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        earlier.addClickListener(_ -> {
            var found = discussion.answers(thread, first.get());
            var hidden = Math.max(0, found.size() - DiscussionThread.ANSWERS);
            var shown = found.subList(hidden, found.size());
            for (var place = 0; place < shown.size(); place++) {
                answers.addComponentAtIndex(place, new ListItem(post(shown.get(place))));
            }
            shown.stream().findFirst().ifPresent(answer -> first.set(answer.id()));
            earlier.setVisible(hidden > 0);
            Folded.focusFirst(answers);
        });
        return earlier;
    }

    private PostItem post(Post post) {
        var item = new PostItem(post);
        var id = post.id();
        if (open) {
            item.offer(
                    getTranslation("motions.post.answer"),
                    () -> new WordsForm(
                            "motions.post.yourAnswer", "motions.post.answer.send", key + "answer-" + id, words -> {
                                discussion.answer(id, words);
                                done("motions.post.done");
                            }));
        }
        if (post.mayEdit()) {
            item.offer(getTranslation("motions.post.edit"), () -> edit(post));
        }
        if (post.mayRemove()) {
            item.offer(
                    getTranslation("motions.post.remove"),
                    () -> new WordsForm("motions.post.reason", "motions.post.remove", key + "remove-" + id, reason -> {
                        discussion.remove(id, reason);
                        done("motions.post.removedNow");
                    }));
        }
        return item;
    }

    private WordsForm edit(Post post) {
        var form = new WordsForm("motions.post.edit", "motions.post.edit.send", key + "edit-" + post.id(), words -> {
            discussion.edit(post.id(), words);
            done("motions.post.done");
        });
        form.text.setValue(post.words().text());
        form.language.setValue(post.words().language());
        return form;
    }

    private void done(String said) {
        refresh();
        Notices.done(getTranslation(said));
        title.getElement().callJsFunction("focus");
    }
}
