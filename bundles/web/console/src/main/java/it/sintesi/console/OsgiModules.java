package it.sintesi.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

/** The modules as bundles of the running framework. Only area bundles that export nothing may be changed: that leaves their clients running. */
public final class OsgiModules implements Modules {

    private static final Logger LOG = LoggerFactory.getLogger(OsgiModules.class);
    private static final String OURS = "it.sintesi.";
    private static final Pattern PILLARS = Pattern.compile("it\\.sintesi\\.(kernel|web|console|lib)(\\..*)?");

    private final BundleContext context;
    private final ModuleWatch watch;

    public OsgiModules(BundleContext context, ModuleWatch watch) {
        this.context = context;
        this.watch = watch;
    }

    @Override
    public List<Module> all() {
        return Arrays.stream(context.getBundles()).filter(OsgiModules::ours).map(this::describe).sorted(Comparator.comparing(Module::name)).toList();
    }

    @Override
    public Module module(String name) {
        return describe(find(name));
    }

    @Override
    public void stop(String name) {
        change(name, Bundle::stop);
    }

    @Override
    public void start(String name) {
        change(name, Bundle::start);
    }

    @Override
    public void update(String name, InputStream jar) {
        byte[] content = read(jar);
        checkManifest(name, content);
        change(name, bundle -> bundle.update(new ByteArrayInputStream(content)));
    }

    @Override
    public void restore(String name) {
        change(name, Bundle::update);
    }

    /** One change of a bundle. */
    private interface Change {
        void apply(Bundle bundle) throws BundleException;
    }

    private void change(String name, Change change) {
        Bundle bundle = find(name);
        if (!manageable(bundle)) {
            throw ServiceException.forbidden("Il modulo «" + name + "» non si cambia dalla console.").said("MOD-FIXED", name);
        }
        try {
            change.apply(bundle);
        } catch (BundleException e) {
            LOG.error("Module {} could not be changed", name, e);
            throw ServiceException.conflict(Rejection.error("MOD-START", "", "Il modulo non accetta la modifica: " + firstLine(e.getMessage()),
                    "Leggete il registro del sistema; con «Ripristina» tornate alla versione della distribuzione").said(Phrase.of("MOD-START", firstLine(e.getMessage()))));
        }
    }

    private static void checkManifest(String name, byte[] content) {
        Attributes manifest = manifest(content);
        String symbolicName = manifest.getValue(Constants.BUNDLE_SYMBOLICNAME);
        if (symbolicName == null || !symbolicName.split(";")[0].strip().equals(name)) {
            throw rejected("Il file contiene il modulo «" + (symbolicName == null ? "sconosciuto" : symbolicName) + "», non «" + name + "».", Phrase.of("MOD-OTHER", symbolicName == null ? "?" : symbolicName, name));
        }
        if (manifest.getValue(Constants.EXPORT_PACKAGE) != null) {
            throw rejected("Il modulo esporta pacchetti: aggiornarlo fermerebbe i moduli che lo usano.", Phrase.of("MOD-EXPORTS"));
        }
    }

    private static Attributes manifest(byte[] content) {
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(content))) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                throw rejected("Il file non è un modulo: manca il manifesto.", Phrase.of("MOD-NO-MANIFEST"));
            }
            return manifest.getMainAttributes();
        } catch (IOException e) {
            throw rejected("Il file non è un archivio leggibile.", Phrase.of("MOD-UNREADABLE"));
        }
    }

    private static ServiceException rejected(String message, Phrase said) {
        return ServiceException.rejected(Rejection.error("MOD-FILE", "jar", message, "Caricate il file .jar della nuova versione dello stesso modulo").said(said));
    }

    private Module describe(Bundle bundle) {
        ModuleWatch.Seen seen = watch.seen(bundle);
        String title = bundle.getHeaders().get(Constants.BUNDLE_NAME);
        return new Module(bundle.getSymbolicName(), title == null ? bundle.getSymbolicName() : title.replace("Sintesi :: ", ""),
                bundle.getVersion().toString(), seen.state(), seen.detail(), seen.since(), manageable(bundle));
    }

    private Bundle find(String name) {
        return Arrays.stream(context.getBundles()).filter(b -> ours(b) && b.getSymbolicName().equals(name)).findFirst()
                .orElseThrow(() -> ServiceException.notFound("Non c'è un modulo «" + name + "».").said("MOD-NONE", name));
    }

    private static boolean ours(Bundle bundle) {
        return bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith(OURS);
    }

    private static boolean manageable(Bundle bundle) {
        return !PILLARS.matcher(bundle.getSymbolicName()).matches() && bundle.getHeaders().get(Constants.EXPORT_PACKAGE) == null;
    }

    private static byte[] read(InputStream jar) {
        try {
            return jar.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
