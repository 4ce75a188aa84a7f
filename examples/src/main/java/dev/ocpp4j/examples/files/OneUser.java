package dev.ocpp4j.examples.files;

import java.util.List;
import org.apache.ftpserver.ftplet.Authentication;
import org.apache.ftpserver.ftplet.AuthenticationFailedException;
import org.apache.ftpserver.ftplet.User;
import org.apache.ftpserver.ftplet.UserManager;
import org.apache.ftpserver.usermanager.UsernamePasswordAuthentication;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.ConcurrentLoginPermission;
import org.apache.ftpserver.usermanager.impl.TransferRatePermission;
import org.apache.ftpserver.usermanager.impl.WritePermission;
import org.jspecify.annotations.Nullable;

/** The only one who may use the FTP server. */
record OneUser(String name, String password) implements UserManager {
    private static final int NO_LIMIT = 0;

    private User user() {
        BaseUser user = new BaseUser();
        user.setName(name);
        user.setAuthorities(List.of(
                new WritePermission(),
                new ConcurrentLoginPermission(NO_LIMIT, NO_LIMIT),
                new TransferRatePermission(NO_LIMIT, NO_LIMIT)));
        return user;
    }

    @Override
    public @Nullable User getUserByName(String wanted) {
        return doesExist(wanted) ? user() : null;
    }

    @Override
    public String[] getAllUserNames() {
        return new String[] {name};
    }

    @Override
    public boolean doesExist(String wanted) {
        return name.equals(wanted);
    }

    @Override
    public User authenticate(Authentication authentication) throws AuthenticationFailedException {
        if (authentication instanceof UsernamePasswordAuthentication given
                && name.equals(given.getUsername())
                && password.equals(given.getPassword())) {
            return user();
        }
        throw new AuthenticationFailedException("Not the one");
    }

    @Override
    public String getAdminName() {
        return "";
    }

    @Override
    public boolean isAdmin(String wanted) {
        return false;
    }

    @Override
    public void delete(String wanted) {
        throw new UnsupportedOperationException("There is one user");
    }

    @Override
    public void save(User wanted) {
        throw new UnsupportedOperationException("There is one user");
    }
}
