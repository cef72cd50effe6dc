package it.sintesi.bench.echo;

import it.sintesi.kernel.cxf.HttpArea;

import java.io.IOException;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;

/** The echo without the door: no caller, no cap, no buffer. The difference from the other echo is what the door costs. */
public final class BareServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient HttpArea area;
    private final String path;

    /** A servlet in front of this area. @param path address of the area */
    public BareServlet(HttpArea area, String path) {
        this.area = area;
        this.path = path;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        area.handle(new AtPath(request, path), response);
    }

    /** CXF looks for the whole address in the path info. */
    private static final class AtPath extends HttpServletRequestWrapper {
        private final String path;

        AtPath(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getServletPath() {
            return "";
        }

        @Override
        public String getPathInfo() {
            return path;
        }
    }
}
