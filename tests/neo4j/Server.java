import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A real Neo4j for tests: in a temporary folder, on a loopback port, without authentication.
 * Prints `bolt://127.0.0.1:<port>` when it answers; ends when its standard input closes or on SIGTERM.
 */
public class Server {
	public static void main(String[] args) throws IOException {
		int port = args.length > 0 ? Integer.parseInt(args[0]) : freePort();
		Path home = Files.createTempDirectory("opgavenet-neo4j-");
		new DatabaseManagementServiceBuilder(home)
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
				.setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
				.build();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			remove(home);
			Runtime.getRuntime().halt(0);
		}));
		System.out.println("bolt://127.0.0.1:" + port);
		System.out.flush();
		while (System.in.read() != -1) {
			// what is sent here means nothing: only the end of the stream counts
		}
		System.exit(0);
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static void remove(Path folder) {
		try (var paths = Files.walk(folder)) {
			paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
		} catch (IOException error) {
			System.err.println("could not remove " + folder + ": " + error.getMessage());
		}
	}
}
