package it.sintesi.itests.support;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The one demonstration server that all tests without special wishes share; started at the first use, stopped when all tests have run. */
public final class SharedServer implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SharedServer.class);

    /** Keeps the server until the root context closes. */
    private record Holder(DistributionServer server) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DistributionServer.class;
    }

    @Override
    public DistributionServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SPACE).getOrComputeIfAbsent("server", key -> {
            Path data = DemoFolder.copy("shared");
            KarafShell.authorise(data);
            return new Holder(Distribution.built().server(data, "--demo").start());
        }, Holder.class).server();
    }
}
