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
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.motions.DiscussionService;
import nl.perspectief.motions.DiscussionThread;
import nl.perspectief.motions.Post;

/** What members say of a motion, and where they say it. */
class DiscussionCard extends Card {

    static final int PAGE = 10;
    private static final int MOST_PAGES = 100;

    private final transient DiscussionService discussion;
    private final String key;
    private final boolean open;
    final UnorderedList list = new UnorderedList();
    final MoreButton<DiscussionThread> more;
    private final H2 title = new H2(getTranslation("motions.discussion"));
    private final Paragraph none = new Paragraph(getTranslation("motions.discussion.none"));

    /** @param open whether the user may say something */
    DiscussionCard(DiscussionService discussion, String number, String key, boolean open) {
        this.discussion = discussion;
        this.key = key;
        this.open = open;
        title.getElement().setAttribute("tabindex", "-1");
        none.addClassName("muted");
        list.addClassName("threads");
        more = new MoreButton<>(
                        PAGE,
                        page -> discussion.threads(number, page),
                        thread -> thread.post().id(),
                        list,
                        this::item)
                .upTo(MOST_PAGES);
        more.restart();
        none.setVisible(list.getComponentCount() == 0);
        add(title, none, list, more);
        if (open) {
            add(new WordsForm("motions.post", "motions.post.send", key + "post", words -> {
                discussion.post(number, words);
                done("motions.post.done");
            }));
        }
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
        more.refresh();
        none.setVisible(false);
        Notices.done(getTranslation(said));
        title.getElement().callJsFunction("focus");
    }
}
