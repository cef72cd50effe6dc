package it.sintesi.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.WebHarness;

/** The modules of a real framework. */
class OsgiModulesTest {

    private static final String PACT = "it.sintesi.pact";

    @TempDir
    Path folder;
    private Framework framework;
    private OsgiModules modules;

    @BeforeEach
    void start() throws Exception {
        framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString()));
        framework.start();
        BundleContext context = framework.getBundleContext();
        ModuleWatch watch = new ModuleWatch(InstantSource.fixed(WebHarness.NOW));
        context.addBundleListener(watch);
        modules = new OsgiModules(context, watch);
        install(PACT, "1.0.0", "");
        install("it.sintesi.kernel", "1.0.0", "");
        install("it.sintesi.pact.api", "1.0.0", "Export-Package: it.sintesi.pact.api");
        install("org.other", "1.0.0", "");
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(5_000);
    }

    private void install(String name, String version, String header) throws IOException, BundleException {
        Path file = Files.write(folder.resolve(name + ".jar"), jar(name, version, header));
        framework.getBundleContext().installBundle(file.toUri().toString()).start();
    }

    private static byte[] jar(String name, String version, String header) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        main.putValue(Constants.BUNDLE_VERSION, version);
        if (!header.isEmpty()) {
            main.putValue(header.split(": ")[0], header.split(": ")[1]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JarOutputStream(out, manifest).close();
        return out.toByteArray();
    }

    private void update(String name, byte[] content) {
        modules.update(name, new ByteArrayInputStream(content));
    }

    @Test
    void only_our_modules_are_listed_and_only_areas_can_be_changed() {
        assertThat(modules.all()).extracting(Modules.Module::name, Modules.Module::manageable).containsExactly(
                org.assertj.core.groups.Tuple.tuple("it.sintesi.kernel", false), org.assertj.core.groups.Tuple.tuple(PACT, true),
                org.assertj.core.groups.Tuple.tuple("it.sintesi.pact.api", false));
    }

    @Test
    void a_module_is_stopped_and_started() {
        modules.stop(PACT);
        assertThat(modules.module(PACT).state()).isEqualTo(Modules.State.STOPPED);
        modules.start(PACT);
        assertThat(modules.module(PACT).state()).isEqualTo(Modules.State.RUNNING);
        assertThat(modules.module(PACT).since()).isEqualTo(WebHarness.NOW);
    }

    @Test
    void a_module_is_updated_and_restored() throws IOException {
        update(PACT, jar(PACT, "2.0.0", ""));
        assertThat(modules.module(PACT)).extracting(Modules.Module::version, Modules.Module::state).containsExactly("2.0.0", Modules.State.RUNNING);
        modules.restore(PACT);
        assertThat(modules.module(PACT).version()).isEqualTo("1.0.0");
    }

    @Test
    void a_version_that_does_not_start_is_told_and_can_be_taken_back() throws IOException {
        byte[] broken = jar(PACT, "2.0.0", "Import-Package: it.sintesi.nowhere");
        assertThatThrownBy(() -> update(PACT, broken)).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.CONFLICT));
        assertThat(modules.module(PACT).state()).isEqualTo(Modules.State.FAILED);
        modules.restore(PACT);
        modules.start(PACT);
        assertThat(modules.module(PACT)).extracting(Modules.Module::version, Modules.Module::state).containsExactly("1.0.0", Modules.State.RUNNING);
    }

    @Test
    void a_file_that_is_not_the_module_is_refused_before_anything_changes() throws IOException {
        for (byte[] wrong : new byte[][] {jar("it.sintesi.other", "2.0.0", ""), jar(PACT, "2.0.0", "Export-Package: it.sintesi.pact"), "testo".getBytes(), new byte[0]}) {
            assertThatThrownBy(() -> update(PACT, wrong)).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.REJECTED));
        }
        assertThat(modules.module(PACT)).extracting(Modules.Module::version, Modules.Module::state).containsExactly("1.0.0", Modules.State.RUNNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it.sintesi.kernel", "it.sintesi.pact.api", "org.other", "it.sintesi.none"})
    void pillars_apis_and_strangers_are_never_touched(String name) {
        assertThatThrownBy(() -> modules.stop(name)).isInstanceOf(ServiceException.class);
        assertThat(framework.getBundleContext().getBundles()).allSatisfy(b -> assertThat(b.getState()).isEqualTo(org.osgi.framework.Bundle.ACTIVE));
    }
}
