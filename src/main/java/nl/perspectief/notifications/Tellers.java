package nl.perspectief.notifications;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.notifications.NotificationStore.Stored;
import nl.perspectief.notifications.Teller.Telling;
import nl.perspectief.notifications.Teller.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All topics together. */
@Component
class Tellers {

    private final ObjectProvider<Teller> tellers;

    /** They are asked for late: whoever tells may itself send. */
    Tellers(ObjectProvider<Teller> tellers) {
        this.tellers = tellers;
    }

    /** With what it says. */
    record Item(Stored stored, Telling telling) {}

    /** @return those that the reader may still read, in their order */
    List<Item> tell(Reader reader, List<Stored> notifications) {
        var byTopic = notifications.stream().collect(groupingBy(Stored::topic, mapping(Stored::told, toSet())));
        var said = new HashMap<String, Map<Told, Telling>>();
        for (var teller : tellers) {
            var asked = byTopic.get(teller.topic());
            if (asked != null) {
                said.put(teller.topic(), teller.tell(reader, asked));
            }
        }
        var items = new ArrayList<Item>();
        for (var each : notifications) {
            var telling = said.getOrDefault(each.topic(), Map.of()).get(each.told());
            if (telling != null) {
                items.add(new Item(each, telling));
            }
        }
        return items;
    }
}
