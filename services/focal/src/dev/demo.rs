//! The demo network. What is there already stays: a second start changes nothing.

#[cfg(test)]
mod table;

use anyhow::Context;
use authz::{OpContext, Role};
use chrono::NaiveDate;
use contracts::{
    identity::{AcceptMembership, CountryRoute, NewMembership, SetEmergencyContact},
    intake::{InquiryAnswers, InquiryConsents, IntakeClient, NewInquiry},
};
use identity::{
    Credentials, NewAccount, accept_membership, add_contact, add_membership, create_account, hash_password,
    read_registry, set_routing,
};
use kernel::{
    Clock, Country, EventId, Locale, SystemClock, TenantSlug,
    codes::{CodeList, EmergencyKind, Sharing},
    region_day,
};
use serde::Deserialize;
use tenancy::{Admin, NewTenant, ServiceName, TenantDb};
use vault::MasterKey;

/// Every demo account's password.
pub const DEMO_PASSWORD: &str = "a demo password, not a secret";

/// Every demo account's authenticator app, Base32 (RFC 4648).
pub const DEMO_APP_SECRET: &str = "FOCALDEMOFOCALDEMOFOCALDEMOFOCAL";

/// The network, as `demo/network.toml` describes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demo {
    council: Organisation,
    affiliates: Vec<Organisation>,
    members_from: NaiveDate,
    routing: Vec<Routing>,
    emergency: Vec<Emergency>,
    staff: Vec<Person>,
    council_staff: Vec<Person>,
    inquiries: Vec<Inquiries>,
}

#[derive(Deserialize)]
struct Organisation {
    slug: TenantSlug,
    name: String,
    country: Option<Country>,
    locales: Vec<Locale>,
    /// At the network's trainings; none for the council.
    #[serde(default)]
    places: i32,
}

#[derive(Deserialize)]
struct Routing {
    country: String,
    unions: Vec<String>,
}

/// A number of the police.
#[derive(Deserialize)]
struct Emergency {
    country: String,
    number: String,
}

#[derive(Deserialize)]
struct Person {
    who: String,
    name: String,
    roles: Vec<String>,
}

#[derive(Deserialize)]
struct Inquiries {
    tenant: String,
    count: u32,
    origin: String,
    now: String,
    sex: String,
    topic: String,
    action: String,
}

impl Demo {
    /// Reads the description.
    pub fn load() -> anyhow::Result<Self> {
        toml::from_str(include_str!("../../demo/network.toml")).context("demo/network.toml")
    }

    /// Makes the organisations and accounts that are missing. Gives how many organisations were made.
    pub async fn create(&self, config: &config::Config, admin: &Admin, master: &MasterKey) -> anyhow::Result<usize> {
        let db = TenantDb::open(&config.database, ServiceName::Identity, None)?;
        // Hashed once, and only where it is needed: every account here has the same password, which everybody knows.
        let mut password_hash = None;
        let mut made = 0;
        for organisation in self.affiliates.iter().chain([&self.council]) {
            let tenant = NewTenant {
                slug: organisation.slug.clone(),
                name: organisation.name.clone(),
                country: organisation.country,
                locales: organisation.locales.clone(),
            };
            if !admin.create_tenant(&tenant, master).await? {
                continue;
            }
            let staff = if organisation.country.is_some() { &self.staff } else { &self.council_staff };
            let hash = match &password_hash {
                Some(hash) => hash,
                None => password_hash.insert(hash_password(&config.identity, DEMO_PASSWORD).await?),
            };
            for person in staff {
                person.create(&db, config, organisation, hash).await?;
            }
            made += 1;
        }
        self.register(&db).await?;
        db.close().await;
        Ok(made)
    }

    /// Writes the registry of the network, unless there is one already.
    async fn register(&self, db: &TenantDb) -> anyhow::Result<()> {
        let (context, now) = (OpContext::system("demo", self.council.slug.clone(), None), SystemClock.now());
        if !read_registry(db, &context, now).await?.memberships.is_empty() {
            return Ok(());
        }
        for union in &self.affiliates {
            let tenant = union.slug.to_string();
            let (member_from, places) = (self.members_from, union.places);
            let new = NewMembership { tenant, member_from, member_until: None, places };
            add_membership(db, &context, new, now).await?;
            let own = OpContext::system("demo", union.slug.clone(), None);
            let accept = AcceptMembership { shares: Sharing::Coded.code().to_owned() };
            for asked in read_registry(db, &own, now).await?.memberships {
                accept_membership(db, &own, asked.id, asked.version, accept.clone(), now).await?;
            }
        }
        let mut registry = read_registry(db, &context, now).await?;
        for Routing { country, unions } in &self.routing {
            let version = registry.own.context("the demo's council has a network")?.version;
            let rule = CountryRoute { country: country.clone(), unions: unions.clone() };
            registry = set_routing(db, &context, version, rule, now).await?;
        }
        for emergency in &self.emergency {
            add_contact(db, &context, emergency.contact(region_day(now)), now).await?;
        }
        Ok(())
    }

    /// Sends the demo inquiries, as workers would.
    pub async fn send_inquiries(&self, intake: &IntakeClient) -> anyhow::Result<()> {
        for kind in &self.inquiries {
            for number in 1..=kind.count {
                intake.submit(&kind.tenant, &kind.inquiry(number), EventId::new().uuid()).await?;
            }
        }
        Ok(())
    }
}

impl Person {
    async fn create(
        &self,
        db: &TenantDb,
        config: &config::Config,
        organisation: &Organisation,
        password_hash: &str,
    ) -> anyhow::Result<()> {
        let roles = self
            .roles
            .iter()
            .map(|code| Role::from_code(code).context("a role of the demo"))
            .collect::<Result<_, _>>()?;
        let new = NewAccount {
            name: self.name.clone(),
            email: format!("{}@{}.example", self.who, organisation.slug),
            locale: Locale::English,
            roles,
            credentials: Credentials::Prepared {
                password_hash: password_hash.to_owned(),
                app_secret: DEMO_APP_SECRET.to_owned().into(),
            },
        };
        let context = OpContext::system("demo", organisation.slug.clone(), None);
        create_account(db, &config.identity, &context, new, SystemClock.now()).await?;
        Ok(())
    }
}

impl Emergency {
    fn contact(&self, today: NaiveDate) -> SetEmergencyContact {
        SetEmergencyContact {
            country: self.country.clone(),
            kind: EmergencyKind::Police.code().to_owned(),
            number: self.number.clone(),
            names: Vec::new(),
            hours: "24/7".to_owned(),
            source: "public short number".to_owned(),
            last_verified: today,
            position: 0,
        }
    }
}

impl Inquiries {
    fn inquiry(&self, number: u32) -> NewInquiry {
        let answers = InquiryAnswers {
            in_danger_now: Some(self.action == "urgent_help"),
            country_now: Some(self.now.clone()),
            country_of_origin: Some(self.origin.clone()),
            submitter: Some("worker".into()),
            topic: Some(self.topic.clone()),
            action_requested: Some(self.action.clone()),
            message: Some(format!("An invented inquiry of the demo, number {number} of its kind.")),
            sex: Some(self.sex.clone()),
            age_group: Some(if number.is_multiple_of(2) { "25_29" } else { "30_34" }.into()),
            language: Some("en".into()),
            ..InquiryAnswers::default()
        };
        let consents =
            InquiryConsents { notice_version: "2026-11".into(), consent_to_store: true, consent_to_statistics: true };
        NewInquiry { answers, consents }
    }
}
