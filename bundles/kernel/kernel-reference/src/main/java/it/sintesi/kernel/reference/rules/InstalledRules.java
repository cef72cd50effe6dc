package it.sintesi.kernel.reference.rules;

import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules that are registered as services at this moment; one whose properties contradict what it says of itself is left out. */
public final class InstalledRules implements Supplier<Collection<Rule>>, ServiceTrackerCustomizer<Rule, Rule> {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledRules.class);

    private final BundleContext context;
    private final ServiceTracker<Rule, Rule> tracker;
    private final Map<ServiceReference<Rule>, Rule> rules = new ConcurrentHashMap<>();

    public InstalledRules(BundleContext context) {
        this.context = context;
        this.tracker = new ServiceTracker<>(context, Rule.class, this);
    }

    public void open() {
        tracker.open();
    }

    public void close() {
        tracker.close();
    }

    @Override
    public Collection<Rule> get() {
        return rules.values();
    }

    @Override
    public Rule addingService(ServiceReference<Rule> reference) {
        Rule rule = context.getService(reference);
        if (rule == null) {
            return null;
        }
        String mismatch = mismatch(reference, rule.info());
        if (mismatch != null) {
            LOG.error("Rule {} of bundle {} is not used: its service property {} differs from its own information", rule.info(), reference.getBundle(), mismatch);
            context.ungetService(reference);
            return null;
        }
        rules.put(reference, rule);
        LOG.info("Rule {} for {} is available, valid from {} to {}", rule.info().reference(), rule.info().region(), rule.info().validFrom(), rule.info().validTo());
        return rule;
    }

    private static String mismatch(ServiceReference<Rule> reference, RuleInfo info) {
        Map<String, String> expected = Map.of(RuleInfo.RULE, info.id(), RuleInfo.REGION, info.region(), RuleInfo.VERSION, info.version(),
                RuleInfo.VALID_FROM, info.validFrom().toString(), RuleInfo.VALID_TO, info.validTo() == null ? "" : info.validTo().toString());
        return expected.entrySet().stream().filter(property -> {
            Object value = reference.getProperty(property.getKey());
            return !property.getValue().equals(value == null ? "" : value.toString());
        }).map(Map.Entry::getKey).sorted().findFirst().orElse(null);
    }

    @Override
    public void modifiedService(ServiceReference<Rule> reference, Rule rule) {
        // A rule's identity does not change while it is registered.
    }

    @Override
    public void removedService(ServiceReference<Rule> reference, Rule rule) {
        rules.remove(reference);
        context.ungetService(reference);
        LOG.info("Rule {} for {} is gone", rule.info().reference(), rule.info().region());
    }
}
