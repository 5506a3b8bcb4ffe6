import org.pitest.boot.HotSwapAgent;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one fault from being taken for another where a room's classes are broken in one process:
 * PIT leaves a class broken when it goes on to the next, so it is put back; and what the room's
 * tests keep in constants is made before anything is broken.
 *
 * <p>PIT exchanges a class once itself and once more for every class loader that it saw reading it,
 * which here is one and the same: it is made to forget that one, as exchanging a class is what most
 * of the time goes for (infra/adr/0163-what-a-build-waits-for.md).
 */
public class Mended implements EnvironmentResetPlugin, ResetEnvironment {

    private final ClassLoader loader = Mended.class.getClassLoader();
    private final Map<?, ?> seen = seen();
    private String broken = "";

    @Override
    public String description() {
        return "What was broken is mended before the next is broken";
    }

    @Override
    public ResetEnvironment make() {
        return this;
    }

    @Override
    public void resetFor(Mutant next) {
        String name = next.getDetails().getClassName().asJavaName();
        try {
            if (broken.isEmpty()) begin(next.getDetails().getClassName().getPackage().asJavaName());
            else if (!broken.equals(name)) mend(broken);
            seen.remove(loader);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        broken = name;
    }

    private void mend(String name) throws IOException, ReflectiveOperationException {
        String path = name.replace('.', '/');
        try (var file = loader.getResourceAsStream(path + ".class")) {
            byte[] whole = file.readAllBytes();
            seen.remove(loader);
            CatchNewClassLoadersTransformer.setMutant(path, whole); // else it breaks it once more
            if (!HotSwapAgent.hotSwap(Class.forName(name, false, loader), whole))
                throw new IllegalStateException(name + " could not be put back");
        }
    }

    /** Where another PIT keeps them elsewhere it exchanges twice, and nothing else changes. */
    private static Map<?, ?> seen() {
        try {
            var field = CatchNewClassLoadersTransformer.class.getDeclaredField("CLASS_LOADERS");
            field.setAccessible(true);
            return (Map<?, ?>) field.get(null);
        } catch (ReflectiveOperationException another) {
            return new HashMap<>();
        }
    }

    private void begin(String room) throws IOException, ReflectiveOperationException {
        for (URL folder : Collections.list(loader.getResources(room.replace('.', '/')))) {
            try (var files = Files.list(Path.of(URI.create(folder.toString())))) {
                for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
                    String name = file.getFileName().toString().replaceFirst("[.]class$", "");
                    Class.forName(room + "." + name, true, loader);
                }
            }
        }
    }
}
