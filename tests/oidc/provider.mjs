// A real OpenID Connect provider (npm oidc-provider) for the tests of single sign-on. Nobody types anything: whoever comes
// is logged in at once, as the person whom the header `x-log-in-as` names, or else as the first.
//
//   node provider.mjs PORT
//
// From the environment, as JSON: OIDC_REDIRECTS, the redirect addresses of the one client, and OIDC_PEOPLE, by subject:
// what the ID token says of them (email, email_verified, name, groups) and how they logged in (amr, acr).
// Prints READY once it listens.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { Provider } from "oidc-provider";

const port = Number(process.argv[2]);
const issuer = `http://127.0.0.1:${port}`;
const redirects = JSON.parse(process.env.OIDC_REDIRECTS);
const people = JSON.parse(process.env.OIDC_PEOPLE);

/** The client that a test enters in Focal. */
const client = {
  client_id: "focal",
  client_secret: "a secret of the tests",
  redirect_uris: redirects,
  response_types: ["code"],
  grant_types: ["authorization_code"],
};

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

const provider = new Provider(issuer, {
  clients: [client],
  jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "of-this-run" }] },
  cookies: { keys: [randomBytes(32).toString("base64url")] },
  claims: { openid: ["sub", "amr", "acr"], email: ["email", "email_verified"], profile: ["name"], groups: ["groups"] },
  // The claims stand in the ID token itself, as the providers of organisations have it.
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  pkce: { required: () => true },
  ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 300, Interaction: 600, Session: 600 },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, sub) => {
    if (!people[sub]) return undefined;
    const { amr: _amr, acr: _acr, ...claims } = people[sub];
    return { accountId: sub, claims: () => ({ sub, ...claims }) };
  },
  // Nobody is asked whether Focal may know them: the organisation has decided that.
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
    grant.addOIDCScope("openid email profile groups");
    await grant.save();
    return grant;
  },
});

provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith("/interaction/")) return next();
  const accountId = ctx.get("x-log-in-as") || Object.keys(people)[0];
  const { amr, acr } = people[accountId] ?? {};
  const result = accountId === "nobody" ? { error: "access_denied" } : { login: { accountId, amr, acr } };
  ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false }));
  ctx.status = 303;
});

// What went wrong here is for whoever reads the log of a test that fails.
for (const event of ["authorization.error", "grant.error", "server_error"])
  provider.on(event, (_, error) => console.error(event, error.message, error.error_detail ?? ""));

provider.listen(port, "127.0.0.1", () => console.log("READY"));
