package nl.perspectief.base.text;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Every text that stands in the product's sources, with what it is handed to. */
final class SourceTexts {

    /**
     * One string literal.
     *
     * @param where file and line
     * @param call the nearest call around it: {@code name}, {@code new Type} or {@code @Annotation}; empty for none
     * @param argument its place among the call's arguments, from 0; -1 for none
     * @param composed whether something is put behind it
     */
    record SourceText(String where, Path file, String value, String call, int argument, boolean composed) {

        boolean isOfAScreen() {
            return requireNonNull(file.getParent()).endsWith("ui");
        }

        @Override
        public String toString() {
            return where + " \"" + value + "\"";
        }
    }

    private static final Path SOURCES = Path.of("src/main/java");

    private SourceTexts() {}

    static List<SourceText> read() {
        var compiler = requireNonNull(ToolProvider.getSystemJavaCompiler(), "runs on a JDK");
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(SOURCES)) {
            var sources = files.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java")).toList());
            var task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none", "--release", "25"), null, sources);
            var texts = new ArrayList<SourceText>();
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                new Scanner(unit, positions, texts).scan(unit, null);
            }
            return List.copyOf(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<SourceText> texts;

        Scanner(CompilationUnitTree unit, SourcePositions positions, List<SourceText> texts) {
            this.unit = unit;
            this.positions = positions;
            this.texts = texts;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String value) {
                var file = Path.of(unit.getSourceFile().toUri());
                var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
                texts.add(found(file, file.getFileName() + ":" + line, value));
            }
            return null;
        }

        private SourceText found(Path file, String where, String value) {
            var composed = false;
            var path = getCurrentPath();
            for (var around = path.getParentPath(); around != null; path = around, around = path.getParentPath()) {
                var inside = path.getLeaf();
                switch (around.getLeaf()) {
                    case BinaryTree sum -> composed |= sum.getLeftOperand() == inside;
                    case MethodInvocationTree call
                    when call.getArguments().contains(inside) -> {
                        return new SourceText(
                                where,
                                file,
                                value,
                                nameOf(call),
                                call.getArguments().indexOf(inside),
                                composed);
                    }
                    case NewClassTree made
                    when made.getArguments().contains(inside) -> {
                        return new SourceText(
                                where,
                                file,
                                value,
                                "new " + made.getIdentifier().toString().replaceFirst("^[\\w.]*\\.", ""),
                                made.getArguments().indexOf(inside),
                                composed);
                    }
                    case AnnotationTree annotation -> {
                        return new SourceText(where, file, value, "@" + annotation.getAnnotationType(), -1, composed);
                    }
                    case BlockTree _, ClassTree _ -> {
                        return new SourceText(where, file, value, "", -1, composed);
                    }
                    default -> {}
                }
            }
            return new SourceText(where, file, value, "", -1, composed);
        }

        private static String nameOf(MethodInvocationTree call) {
            return call.getMethodSelect() instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : call.getMethodSelect().toString();
        }
    }
}
