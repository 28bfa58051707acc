// Passkeys: signing in with one, and adding one to an account. Without JavaScript or WebAuthn the page offers the other
// ways, and what needs it stays hidden.

const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const post = (path, body, signal) =>
  fetch(path, {
    method: "POST",
    signal,
    credentials: "same-origin",
    headers: {
      "Content-Type": "application/json",
      "X-XSRF-TOKEN": document.querySelector('input[name="_csrf"]').value,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).then((response) => {
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response;
  });

const described = (list) => list.map((one) => ({ ...one, id: toBytes(one.id) }));

const answer = (credential, response) => ({
  id: credential.id,
  rawId: toText(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment,
  clientExtensionResults: credential.getClientExtensionResults(),
  response,
});

async function signIn(to, how) {
  const options = await post("/logg-inn/passnokkel/utfordring", undefined, how.signal).then((response) => response.json());
  const credential = await navigator.credentials.get({
    ...how,
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      allowCredentials: described(options.allowCredentials ?? []),
    },
  });
  const { authenticatorData, clientDataJSON, signature, userHandle } = credential.response;
  await post(
    "/logg-inn/passnokkel",
    answer(credential, {
      authenticatorData: toText(authenticatorData),
      clientDataJSON: toText(clientDataJSON),
      signature: toText(signature),
      userHandle: userHandle ? toText(userHandle) : undefined,
    }),
    how.signal,
  );
  // An offer taken back meanwhile must not lead anywhere.
  how.signal?.throwIfAborted();
  location.assign(to);
}

async function add(label) {
  const options = await post("/konto/passnokler/utfordring").then((response) => response.json());
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      user: { ...options.user, id: toBytes(options.user.id) },
      excludeCredentials: described(options.excludeCredentials ?? []),
    },
  });
  const { attestationObject, clientDataJSON } = credential.response;
  await post("/konto/passnokler", {
    label,
    credential: answer(credential, {
      attestationObject: toText(attestationObject),
      clientDataJSON: toText(clientDataJSON),
      transports: credential.response.getTransports?.() ?? [],
    }),
  });
  location.reload();
}

function ready(place, work) {
  const button = place.querySelector("button");
  const failed = place.querySelector("[data-failed]");
  place.hidden = false;
  button.addEventListener("click", async () => {
    failed.hidden = true;
    button.setAttribute("aria-busy", "true");
    try {
      await work(place);
    } catch (error) {
      failed.hidden = error.name === "AbortError";
    } finally {
      button.removeAttribute("aria-busy");
    }
  });
}

if (window.PublicKeyCredential) {
  // Browsers offer passkeys in the e-mail field too; that offer must end before the button asks.
  let offer = new AbortController();

  document.querySelectorAll("[data-passkey-sign-in]").forEach(async (place) => {
    ready(place, () => {
      offer.abort();
      return signIn(place.dataset.to, {});
    });
    if (await PublicKeyCredential.isConditionalMediationAvailable?.()) {
      signIn(place.dataset.to, { mediation: "conditional", signal: offer.signal }).catch(() => {});
    }
  });

  document
    .querySelectorAll("[data-passkey-add]")
    .forEach((place) => ready(place, () => add(place.querySelector("input[name=label]").value)));
}
