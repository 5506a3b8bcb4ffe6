package bundle;

import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.Environment;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.CompilerOptions.Reach;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.SourceFile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A module and all it stands on as one, by Closure Compiler. */
class Scripts {

    private static final Pattern IMPORT =
            Pattern.compile("(?<![\\w$.])(from|import)\\s*([\"'])([^\"'\\s]+)\\2");

    private final Sources sources;

    Scripts(Sources sources) {
        this.sources = sources;
    }

    String bundled(String entry) {
        Map<String, String> modules = new LinkedHashMap<>();
        collect(entry, modules);
        List<SourceFile> files = new ArrayList<>();
        modules.forEach((address, code) -> files.add(SourceFile.fromCode(address, code)));
        try {
            var compiler = new Compiler(new PrintStream(OutputStream.nullOutputStream()));
            var browser = CommandLineRunner.getBuiltinExterns(Environment.BROWSER);
            var result = compiler.compile(browser, files, options(entry));
            if (!result.success) throw new IllegalStateException(entry + ": " + result.errors);
            return compiler.toSource();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Shorter, and nothing else: what is written runs as it was written. */
    private static CompilerOptions options(String entry) {
        var options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.NO_TRANSPILE);
        options.setRewritePolyfills(false);
        options.setEmitUseStrict(false);
        options.setOutputCharset(StandardCharsets.UTF_8);
        // a template that stands in two places is two to Lit, which then draws anew what only
        // changed
        options.setInlineFunctions(Reach.NONE);
        options.setDependencyOptions(
                DependencyOptions.pruneForEntryPoints(List.of(ModuleIdentifier.forFile(entry))));
        return options;
    }

    private void collect(String address, Map<String, String> modules) {
        if (modules.containsKey(address)) return;
        List<String> asked = new ArrayList<>();
        Function<MatchResult, String> addressed =
                it -> {
                    String module = sources.address(address, it.group(3));
                    asked.add(module);
                    return Matcher.quoteReplacement(it.group(1) + " '" + module + "'");
                };
        modules.put(address, IMPORT.matcher(sources.read(address)).replaceAll(addressed));
        asked.forEach(it -> collect(it, modules));
    }
}
