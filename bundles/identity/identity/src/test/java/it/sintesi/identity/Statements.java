package it.sintesi.identity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Notes every statement that goes to a database: two requests that must not be told apart send the same ones. */
public final class Statements {

    private final DataSource dataSource;
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    Statements(DataSource real) {
        this.dataSource = (DataSource) Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    Object answer = call(() -> method.invoke(real, arguments));
                    return answer instanceof Connection connection ? noting(connection) : answer;
                });
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** The statements since the last call. */
    public List<String> take() {
        synchronized (seen) {
            List<String> all = List.copyOf(seen);
            seen.clear();
            return all;
        }
    }

    private Connection noting(Connection real) {
        return (Connection) Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                seen.add(String.valueOf(arguments[0]));
            }
            return call(() -> method.invoke(real, arguments));
        });
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
