package it.sintesi.exchange.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The library bundle by itself in an OSGi framework: Camel must find its parts, readers and converters inside it. */
class CamelInOsgiTest {

    private static final String YAML = "- from:\n    uri: direct:yaml\n    steps:\n      - setBody:\n          simple: \"${body} yaml\"\n";
    private static final String XML = "<routes xmlns=\"http://camel.apache.org/schema/xml-io\"><route><from uri=\"direct:xml\"/>"
            + "<setBody><simple>${body} xml</simple></setBody></route></routes>";

    @Test
    void runsXmlAndYamlRoutes(@TempDir Path cache) throws Exception {
        Framework framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, "org.slf4j;version=1.7.36,org.slf4j.event;version=1.7.36"));
        framework.start();
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        try {
            Bundle camel = framework.getBundleContext().installBundle(library().toURI().toString());
            camel.start();
            thread.setContextClassLoader(camel.loadClass("org.apache.camel.impl.DefaultCamelContext").getClassLoader());
            Object context = camel.loadClass("org.apache.camel.impl.DefaultCamelContext").getConstructor().newInstance();
            call(context, "start");
            load(camel, context, "a.yaml", YAML);
            load(camel, context, "a.xml", XML);
            Object template = call(context, "createProducerTemplate");
            assertThat(request(template, "direct:yaml")).isEqualTo("hello yaml");
            assertThat(request(template, "direct:xml")).isEqualTo("hello xml");
            assertThat(((Collection<?>) call(context, "getRoutes"))).hasSize(2);
            call(context, "stop");
        } finally {
            thread.setContextClassLoader(former);
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    /** The jar as it is deployed: on the class path it is a jar, in a build without packaging only a folder. */
    private static File library() throws Exception {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("lib-camel") && entry.endsWith(".jar") && Files.isRegularFile(Path.of(entry))).findFirst()
                .orElseThrow(() -> new AssertionError("lib-camel is not packaged: build it with package or install"));
        return new File(path);
    }

    private static void load(Bundle camel, Object context, String name, String text) throws Exception {
        Class<?> camelContext = camel.loadClass("org.apache.camel.CamelContext");
        Class<?> resourceType = camel.loadClass("org.apache.camel.spi.Resource");
        Object resource = camel.loadClass("org.apache.camel.support.ResourceHelper").getMethod("fromString", String.class, String.class)
                .invoke(null, name, text);
        Object loader = camel.loadClass("org.apache.camel.support.PluginHelper").getMethod("getRoutesLoader", camelContext).invoke(null, context);
        Object array = java.lang.reflect.Array.newInstance(resourceType, 1);
        java.lang.reflect.Array.set(array, 0, resource);
        camel.loadClass("org.apache.camel.spi.RoutesLoader").getMethod("loadRoutes", array.getClass()).invoke(loader, array);
    }

    private static Object request(Object template, String endpoint) throws Exception {
        return template.getClass().getMethod("requestBody", String.class, Object.class, Class.class).invoke(template, endpoint, "hello", String.class);
    }

    private static Object call(Object target, String method) throws Exception {
        return target.getClass().getMethod(method).invoke(target);
    }
}
