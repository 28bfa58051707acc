package no.karrierekvalitet.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The operating system account PostgreSQL runs as. It refuses to be root, so where we are root it runs as the owner of
 * the data folder: when that is root too, in a user namespace without root's powers, or, where the system allows no such
 * namespace (as in most containers), as {@code nobody}, who is then given the folder.
 *
 * @param prefix what to put before a command so that it runs as this account
 */
record Account(int uid, int gid, List<String> prefix) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static Account owning(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Account(NOBODY, NOBODY, List.of());
        }
        var owner = (int) Files.getAttribute(folder, "unix:uid");
        if (owner != ROOT) {
            return as(owner, (int) Files.getAttribute(folder, "unix:gid"));
        }
        if (Command.succeeds("unshare", "-U", "true")) {
            return new Account(ROOT, ROOT, List.of("unshare", "-U"));
        }
        var nobody = as(NOBODY, NOBODY);
        nobody.own(folder);
        return nobody;
    }

    private static Account as(int uid, int gid) {
        return new Account(uid, gid, List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Gives what we made to this account. */
    void own(Path path) throws IOException {
        if (prefix.isEmpty() || uid == ROOT) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                Files.setAttribute(file, "unix:uid", uid);
                Files.setAttribute(file, "unix:gid", gid);
            }
        }
    }
}
