package nl.perspectief.issues;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.base.text.Texts;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Every text that the services of issues take, as their methods and the records that they take say it. */
public final class TextFields {

    private static final Set<Class<?>> TEXTS = Set.of(String.class, Words.class, Texts.class);

    /** They name something that is there, and nothing is kept of one that names nothing: by themselves, or as a whole. */
    private static final Set<String> NAMES =
            Set.of("number", "numbers", "locationCode", "photos", "SavedViewService.remove name");

    private TextFields() {}

    /** Such as {@code Change.Ask question}, and {@code ReporterService.tell message}. */
    public static Set<String> all() {
        return services()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .flatMap(TextFields::of)
                .filter(field -> !NAMES.contains(field) && !NAMES.contains(field.substring(field.indexOf(' ') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> services() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return scan.findCandidateComponents(TextFields.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }

    private static Stream<String> of(Method method) {
        var owner = method.getDeclaringClass().getSimpleName() + '.' + method.getName();
        return Arrays.stream(method.getParameters())
                .flatMap(taken -> of(taken.getParameterizedType(), owner + ' ' + taken.getName()));
    }

    private static Stream<String> of(Type type, String name) {
        if (type instanceof ParameterizedType several) {
            return Arrays.stream(several.getActualTypeArguments()).flatMap(each -> of(each, name));
        }
        if (!(type instanceof Class<?> known)) {
            return Stream.empty();
        }
        if (TEXTS.contains(known)) {
            return Stream.of(name);
        }
        if (known.isSealed()) {
            return Stream.of(known.getPermittedSubclasses()).flatMap(each -> of(each, name));
        }
        return known.isRecord() ? ofRecord(known) : Stream.empty();
    }

    private static Stream<String> ofRecord(Class<?> type) {
        var outer = type.getEnclosingClass();
        var owner = outer == null ? type.getSimpleName() : outer.getSimpleName() + '.' + type.getSimpleName();
        return List.of(type.getRecordComponents()).stream()
                .flatMap(each -> of(each.getGenericType(), owner + ' ' + each.getName()));
    }
}
