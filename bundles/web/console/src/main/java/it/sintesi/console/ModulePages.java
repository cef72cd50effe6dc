package it.sintesi.console;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The modules and their states; administrators stop, start and update an area here. */
public final class ModulePages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.MODULE_MANAGE);

    private final Modules modules;
    private final List<ReadinessCheck> checks;
    private final AuditTrail audit;

    public ModulePages(Modules modules, List<ReadinessCheck> checks, AuditTrail audit) {
        this.modules = modules;
        this.checks = checks;
        this.audit = audit;
    }

    /** What can be done with a module. */
    enum Action {
        STOP, START, UPDATE, RESTORE;

        /** Name in addresses and texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A readiness check with its result. */
    public record Check(String name, boolean ready, String detail) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("modules", "plug", 910, Shell.CONSOLE, "/modules", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/modules", GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/modules/{name}/{action}", GUARD, this::confirm,
                        caller -> modules.all().stream().filter(Modules.Module::manageable).map(m -> "/modules/" + m.name() + "/update").findFirst()),
                WebPage.post(Shell.CONSOLE, "/modules/{name}/{action}", GUARD, this::act));
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("modules", Map.of("modules", modules.all(), "checks", checks.stream().map(ModulePages::check).toList()));
    }

    private static Check check(ReadinessCheck check) {
        ReadinessCheck.Result result = check.check();
        return new Check(check.name(), result.ready(), result.detail());
    }

    private WebResponse confirm(WebRequest request) {
        return WebResponse.view("module", Map.of("module", manageable(request), "action", action(request).key()));
    }

    private WebResponse act(WebRequest request) throws Exception {
        Modules.Module module = manageable(request);
        Action action = action(request);
        switch (action) {
            case STOP -> modules.stop(module.name());
            case START -> modules.start(module.name());
            case UPDATE -> update(module, request);
            case RESTORE -> modules.restore(module.name());
        }
        audit.record(AuditEntry.ok(request.caller(), "modules." + action.key(), "module", module.name(), null, "Gestione dei moduli"));
        return WebResponse.redirect("/modules", "module." + action.key());
    }

    private void update(Modules.Module module, WebRequest request) throws Exception {
        UploadedFile file = request.file("jar").orElseThrow(() -> ServiceException.rejected(
                Rejection.error("MOD-FILE", "jar", "Manca il file del modulo.", "Scegliete il file .jar della nuova versione").said(Phrase.of("MOD-NO-FILE"))));
        try (InputStream content = file.open()) {
            modules.update(module.name(), content);
        }
    }

    private Modules.Module manageable(WebRequest request) {
        Modules.Module module = modules.module(request.variable("name"));
        if (!module.manageable()) {
            throw ServiceException.forbidden("Il modulo «" + module.name() + "» regge il sistema o la console: si cambia solo dalla shell di Karaf.").said("MOD-NO-CONSOLE", module.name());
        }
        return module;
    }

    private static Action action(WebRequest request) {
        for (Action action : Action.values()) {
            if (action.key().equals(request.variable("action"))) {
                return action;
            }
        }
        throw ServiceException.notFound("Con un modulo non si può fare «" + request.variable("action") + "».").said("MOD-NO-ACTION", request.variable("action"));
    }
}
