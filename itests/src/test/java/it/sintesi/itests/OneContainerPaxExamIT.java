package it.sintesi.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.blueprint.container.BlueprintContainer;
import org.osgi.util.tracker.ServiceTracker;

/** Inside our own distribution, started once: bundles, Blueprint containers, and the kernel's services as another bundle sees them. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class OneContainerPaxExamIT {

    private static final long PATIENCE = 60_000;

    @Inject
    private BundleContext context;

    /** The archive that the build has made. */
    @Configuration
    public Option[] distribution() {
        File archive = new File(System.getProperty("sintesi.archive", "../assembly/target/assembly-0.1.0-SNAPSHOT.tar.gz"));
        return new Option[] {
            karafDistributionConfiguration().frameworkUrl(archive.toURI().toString()).name("Sintesi").unpackDirectory(new File("target/exam")).useDeployFolder(false),
            keepRuntimeFolder(),
            editConfigurationFilePut("etc/custom.system.properties", "sintesi.port", System.getProperty("sintesi.exam.port", "18480")),
            editConfigurationFilePut("etc/custom.system.properties", "sintesi.ssh.port", System.getProperty("sintesi.exam.ssh.port", "18481")),
            // Pax Exam's own bundles come from the repository of the build, ours from the archive.
            editConfigurationFilePut("etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.defaultRepositories", "${karaf.home.uri}system@id=system.repository@snapshots,"
                    + "file:" + System.getProperty("sintesi.repository", System.getProperty("user.home") + "/.m2/repository") + "@id=build@snapshots"),
        };
    }

    @Test
    public void everyBundleOfOursIsActive() {
        List<String> others = new ArrayList<>();
        int ours = 0;
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName().startsWith("it.sintesi.")) {
                ours++;
                boolean fragment = bundle.getHeaders().get("Fragment-Host") != null;
                if (!fragment && bundle.getState() != Bundle.ACTIVE) {
                    others.add(bundle.getSymbolicName() + " " + bundle.getState());
                }
            }
        }
        assertEquals(List.of(), others);
        assertTrue("bundles of ours: " + ours, ours > 20);
    }

    @Test
    public void everyBlueprintContainerIsMade() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName().startsWith("it.sintesi.") && bundle.findEntries("OSGI-INF/blueprint", "*.xml", false) != null) {
                String filter = "(&(objectClass=" + BlueprintContainer.class.getName() + ")(osgi.blueprint.container.symbolicname=" + bundle.getSymbolicName() + "))";
                ServiceTracker<Object, Object> tracker = new ServiceTracker<>(context, context.createFilter(filter), null);
                tracker.open();
                if (tracker.waitForService(PATIENCE) == null) {
                    missing.add(bundle.getSymbolicName());
                }
                tracker.close();
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    public void actsAreAppendedAndTheirChainHolds() throws Exception {
        Transactions transactions = service(Transactions.class);
        Acts acts = service(Acts.class);
        List<Act> two = transactions.required(() -> acts.append(List.of(draft("1"), draft("2"))));
        assertEquals(two.get(0).number() + 1, two.get(1).number());
        assertEquals(two.get(0).hash(), two.get(1).previousHash());
        assertTrue(acts.find(two.get(1).protocol()).isPresent());
        assertTrue(acts.verify().intact());
    }

    private static ActDraft draft(String text) {
        return new ActDraft("prova", "PROVA", "99000010175", text.repeat(64), null);
    }

    private <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker.waitForService(PATIENCE);
    }
}
