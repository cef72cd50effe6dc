package it.sintesi.bench.echo;

import it.sintesi.kernel.cxf.CxfArea;
import it.sintesi.kernel.cxf.HttpArea;
import it.sintesi.kernel.cxf.RequestPolicy;

import java.io.IOException;
import java.util.List;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;

/** The empty SOAP service that intake is measured against: same bus, same limits, same door as the real endpoint, and nothing behind. */
public final class EchoArea implements HttpArea, AutoCloseable {
    private static final String NAMESPACE = "urn:sintesi:bench";
    private static final long MESSAGE_BYTES = 2_000_000;

    private final CxfArea area;

    /** @param path where it answers */
    public EchoArea(String path) {
        area = new CxfArea("bench" + path.replace('/', '-'), (method, at) -> RequestPolicy.closed(MESSAGE_BYTES))
                .soap(path, new EchoProvider(), "wsdl/echo.wsdl", new QName(NAMESPACE, "EchoService"), new QName(NAMESPACE, "EchoSoap12"));
    }

    @Override
    public List<String> paths() {
        return area.paths();
    }

    @Override
    public RequestPolicy policy(String method, String path) {
        return area.policy(method, path);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        area.handle(request, response);
    }

    @Override
    public void close() {
        area.close();
    }
}
