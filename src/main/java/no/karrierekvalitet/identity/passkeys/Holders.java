package no.karrierekvalitet.identity.passkeys;

import java.nio.ByteBuffer;
import java.util.UUID;
import no.karrierekvalitet.identity.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Our people as WebAuthn sees them: known by their id, shown by name and address. Nothing of its own is stored. */
@Component
class Holders implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    Holders(People people) {
        this.people = people;
    }

    static Bytes bytes(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes bytes) {
        var buffer = ByteBuffer.wrap(bytes.getBytes());
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.getBytes().length == 16
                ? people.find(person(id)).map(Holders::entity).orElse(null)
                : null;
    }

    /** @param username name of the principal of a session: the person's id */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return people.find(UUID.fromString(username)).map(Holders::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(People.Contact person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(bytes(person.id()))
                .name(person.email())
                .displayName(person.name())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("People are made by making an account");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("People are deleted by deleting their account");
    }
}
