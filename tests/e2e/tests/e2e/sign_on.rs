//! Single sign-on (OpenID Connect): with a real provider (npm oidc-provider), and with one that answers what a test has it
//! answer. Each test has an organisation of its own, since an organisation has one provider.

mod anew;
mod attacks;
mod away;
mod away_pages;
mod factors;
mod fake;
mod forged;
mod joining;
mod only;
mod pages;
mod pkce;
mod real;
mod roles;
mod versions;
mod workers;
mod world;
