"""Checks the chart without a cluster: it lints, every manifest is valid Kubernetes, and what the chart promises holds.

Run it with the Python of .local/venv, which `infra/setup.sh helm` makes.
"""

import re
import sys
from pathlib import Path

import helm_python
import kubernetes_validate
import yaml

ROOT = Path(__file__).resolve().parents[2]
CHART = ROOT / "helm/focal"
SERVICES = {"portal", "identity", "intake", "cases", "notifications", "reporting"}
# The oldest that Chart.yaml admits, and the newest whose schemas we have.
KUBERNETES = ["1.30", kubernetes_validate.latest_version()]

INSTALLATIONS = {
    "as it comes": {},
    "as closed as it gets": {
        "telemetry": {"otlpEndpoint": "http://collector.telemetry.svc:4317"},
        "image": {"digest": "sha256:" + "0" * 64, "pullSecrets": ["registry"]},
        "network": {"dns": [{"namespaceSelector": {}, "podSelector": {"matchLabels": {"k8s-app": "kube-dns"}}}]},
        "settings": {"HTTP__STOP_TIMEOUT_S": "15"},
        "auditVerify": {"enabled": True, "headsClaim": "focal-heads", "verificationKeys": ["A" * 43, "B" * 43]},
        "ingress": {"annotations": {"cert-manager.io/cluster-issuer": "internal"}},
    },
    "as open as it gets": {
        "ingress": {"enabled": False},
        "network": {"policies": False},
        "defaults": {"replicas": 1, "autoscaling": {"enabled": False}},
    },
    "with nobody to talk to": {
        "files": {"bucket": "focal"},
        "network": {
            "ingressController": [],
            "dns": [],
            **{name: {"peers": []} for name in ["database", "redis", "smtp", "logInServices", "storage"]},
        },
    },
    "with files in a bucket": {
        "files": {"bucket": "focal", "endpoint": "https://minio.example:9000", "region": "eu-1", "accessKeyId": "focal-intake"},
        "network": {"storage": {"peers": [{"ipBlock": {"cidr": "10.1.2.3/32"}}], "port": 9000}},
    },
    "with files in a bucket of the node's": {"files": {"bucket": "focal"}},
}
CLAIM = {"claim": "focal-files"}  # of those that name no place for files

REFUSED = {
    "a number as text": {"defaults": {"replicas": "two"}},
    "a switch as text": {"network": {"policies": "yes"}},
    "an unknown key": {"replicaCount": 3},
    "an unknown service": {"services": {"advocacy": {}}},
    "an unknown key of a service": {"services": {"intake": {"replica": 3}}},
    "a secret for the portal": {"services": {"portal": {"existingSecret": "focal-portal"}}},
    "a password in the database's address": {"database": {"url": "postgres://focal:secret@db:5432/focal"}},
    "a secret among the settings": {"settings": {"VAULT__MASTER_KEY": "c2VjcmV0"}},
    "a port out of range": {"network": {"redis": {"port": 70000}}},
    "a check of the audit trail without heads": {"auditVerify": {"enabled": True, "verificationKeys": ["A" * 43]}},
    "a check of the audit trail without keys": {"auditVerify": {"enabled": True, "headsClaim": "heads"}},
    "an unknown key of files": {"files": CLAIM | {"folder": "/files"}},
    "a claim that is no name": {"files": {"claim": "Focal Files"}},
    "a bucket that is an address": {"files": {"bucket": "s3://focal"}},
    "an endpoint without a scheme": {"files": {"bucket": "focal", "endpoint": "minio.example"}},
    "the bucket's key among the values": {"files": {"bucket": "focal", "secretAccessKey": "c2VjcmV0"}},
    "the bucket's key among the settings": {"settings": {"FILES__S3_SECRET_ACCESS_KEY": "c2VjcmV0"}},
    "a folder of files among the settings": {"settings": {"FILES__FOLDER": "/tmp"}},
    "a storage that is no destination": {"network": {"storage": {"host": "minio.example"}}},
    "a peer that is no peer": {"network": {"dns": ["10.0.0.1"]}},
}

# What the templates refuse, and in which words.
SENTENCES = {
    "no place for files": ({"files": {}}, "say where intake keeps files: a PersistentVolumeClaim in files.claim, or a bucket"),
    "two places for files": ({"files": CLAIM | {"bucket": "focal"}}, "files.claim and files.bucket are both set"),
}

passed = failed = 0


def check(what, problems):
    """Counts one check; `problems` are the sentences that say what is wrong."""
    global passed, failed
    problems = list(problems)
    if problems:
        failed += 1
        print(f"FAILED {what}", *problems, sep="\n    ")
    else:
        passed += 1


def render(values):
    with helm_python.Chart.load(CHART) as chart:
        files = chart.render({"files": CLAIM} | values, name="focal", namespace="focal")
    return [
        manifest
        for name, text in files.items()
        if not name.endswith(".txt")
        for manifest in yaml.safe_load_all(text)
        if manifest
    ]


def rendered(name, values):
    try:
        manifests = render(values)
    except helm_python.HelmError as error:
        check(f"{name}: renders", [str(error)])
        return []
    check(f"{name}: renders", [])
    return manifests


def title(manifest):
    return f"{manifest['kind']}/{manifest['metadata']['name']}"


def of_kind(manifests, kind):
    return [manifest for manifest in manifests if manifest["kind"] == kind]


def pods(manifests):
    """(title, labels, spec) of everything that makes pods."""
    for manifest in of_kind(manifests, "Deployment") + of_kind(manifests, "Job") + of_kind(manifests, "CronJob"):
        spec = manifest["spec"]
        template = spec["jobTemplate"]["spec"]["template"] if manifest["kind"] == "CronJob" else spec["template"]
        yield title(manifest), template["metadata"]["labels"], template["spec"]


def selects(selector, labels):
    return selector["matchLabels"].items() <= labels.items()


def invalid(manifests):
    for manifest in manifests:
        for version in KUBERNETES:
            try:
                kubernetes_validate.validate(manifest, version, strict=True)
            except (kubernetes_validate.ValidationError, kubernetes_validate.SchemaNotFoundError) as error:
                yield f"{title(manifest)} for Kubernetes {version}: {error.message}"


def unsafe(manifests):
    """What the Pod Security Standard `restricted` asks for, and more."""
    for name, _, spec in pods(manifests):
        security = spec.get("securityContext", {})
        [container] = spec["containers"]
        own = container.get("securityContext", {})
        wanted = {
            "runs as a number that isn't root": security.get("runAsNonRoot") is True and security.get("runAsUser", 0) > 0,
            "seccomp RuntimeDefault": security.get("seccompProfile") == {"type": "RuntimeDefault"},
            "read-only root": own.get("readOnlyRootFilesystem") is True,
            "no privilege escalation": own.get("allowPrivilegeEscalation") is False,
            "no capabilities": own.get("capabilities") == {"drop": ["ALL"]},
            "no token": spec.get("automountServiceAccountToken") is False,
            "an account of its own": spec.get("serviceAccountName", "default") != "default",
            "limits": {"cpu", "memory"} <= container.get("resources", {}).get("limits", {}).keys(),
        }
        yield from (f"{name}: {what}" for what, held in wanted.items() if not held)


def unprobed(manifests):
    wanted = {"startupProbe": "/health/live", "livenessProbe": "/health/live", "readinessProbe": "/health/ready"}
    for deployment in of_kind(manifests, "Deployment"):
        [container] = deployment["spec"]["template"]["spec"]["containers"]
        for probe, path in wanted.items():
            if container.get(probe, {}).get("httpGet") != {"path": path, "port": "http"}:
                yield f"{title(deployment)}: {probe} does not ask for {path}"


def dangling(manifests):
    """Names and labels that lead nowhere."""
    here = {title(manifest) for manifest in manifests}
    everywhere = list(pods(manifests))
    for name, _, spec in everywhere:
        if f"ServiceAccount/{spec['serviceAccountName']}" not in here:
            yield f"{name}: there is no account {spec['serviceAccountName']}"
        mounts = {mount["name"] for mount in spec["containers"][0]["volumeMounts"]}
        if mounts != {volume["name"] for volume in spec["volumes"]}:
            yield f"{name}: its mounts are not its volumes"
    for manifest in of_kind(manifests, "Service") + of_kind(manifests, "PodDisruptionBudget"):
        selector = manifest["spec"]["selector"]
        selector = selector if "matchLabels" in selector else {"matchLabels": selector}
        found = sum(selects(selector, labels) for _, labels, _ in everywhere)
        if found != 1:
            yield f"{title(manifest)}: selects {found} kinds of pod instead of 1"
    for scaler in of_kind(manifests, "HorizontalPodAutoscaler"):
        if f"Deployment/{scaler['spec']['scaleTargetRef']['name']}" not in here:
            yield f"{title(scaler)}: there is nothing to scale"
    for ingress in of_kind(manifests, "Ingress"):
        for rule in ingress["spec"]["rules"]:
            if f"Service/{rule['http']['paths'][0]['backend']['service']['name']}" not in here:
                yield f"{title(ingress)}: {rule['host']} leads nowhere"


def undefended(manifests):
    policies = of_kind(manifests, "NetworkPolicy")
    closed = [
        policy["spec"]
        for policy in policies
        if policy["spec"]["policyTypes"] == ["Ingress", "Egress"] and not policy["spec"].keys() & {"ingress", "egress"}
    ]
    for name, labels, _ in pods(manifests):
        if not any(selects(spec["podSelector"], labels) for spec in closed):
            yield f"{name}: no policy denies by default"
    for policy in policies:
        spec = policy["spec"]
        rules = [("from", rule) for rule in spec.get("ingress") or []] + [("to", rule) for rule in spec.get("egress") or []]
        # A rule without peers is open to the world.
        yield from (f"{title(policy)}: a rule without peers" for side, rule in rules if not rule.get(side) or not rule.get("ports"))


def leaks(manifests, allowed=frozenset({"focal-identity"})):
    """Who may speak to the Internet: identity, to organisations' log-in services; intake, to a bucket; nobody else."""
    for policy in of_kind(manifests, "NetworkPolicy"):
        ports = {port["port"] for rule in policy["spec"].get("egress") or [] for port in rule["ports"]}
        if 443 in ports and policy["metadata"]["name"] not in allowed:
            yield f"{title(policy)}: leads to the Internet"
        if 443 not in ports and policy["metadata"]["name"] in allowed:
            yield f"{title(policy)}: leads to nothing outside"


def secrets(manifests):
    """Which keys of its Secret each pod sees."""
    for name, _, spec in pods(manifests):
        volumes = [volume["secret"] for volume in spec["volumes"] if "secret" in volume]
        yield name.split("/focal-")[1], {
            item["key"] for volume in volumes for item in volume["items"]
        }


def misplaced_files(manifests, files):
    """Intake alone gets the place of files, and all of what `files` says of it."""
    names = {"bucket": "S3_BUCKET", "endpoint": "S3_ENDPOINT", "region": "S3_REGION", "accessKeyId": "S3_ACCESS_KEY_ID"}
    settings = {names[key]: value for key, value in files.items() if key != "claim"}
    if "claim" in files:
        settings["FOLDER"] = "/files"
    if "accessKeyId" in files:
        settings["S3_SECRET_ACCESS_KEY_FILE"] = "/run/secrets/focal/s3-secret-access-key"
    for name, _, spec in pods(manifests):
        [container] = spec["containers"]
        is_intake = name == "Deployment/focal-intake"
        env = {one["name"]: one["value"] for one in container["env"] if one["name"].startswith("FOCAL__FILES__")}
        wanted = {f"FOCAL__FILES__{key}": value for key, value in settings.items()} if is_intake else {}
        if env != wanted:
            yield f"{name}: has {env} instead of {wanted}"
        claims = [volume["persistentVolumeClaim"] for volume in spec["volumes"] if volume["name"] == "files"]
        mounts = [mount for mount in container["volumeMounts"] if mount["name"] == "files"]
        has_claim = is_intake and "claim" in files
        if claims != ([{"claimName": files["claim"]}] if has_claim else []):
            yield f"{name}: has the claims {claims}"
        if mounts != ([{"name": "files", "mountPath": "/files"}] if has_claim else []):
            yield f"{name}: mounts {mounts}"


def misplaced_secrets(manifests, files):
    yield from (f"{title(secret)}: a chart holds no secrets" for secret in of_kind(manifests, "Secret"))
    seen = dict(secrets(manifests))
    holders = {
        "database-password": SERVICES - {"portal"} | {"migrate"} | seen.keys() & {"audit-verify"},
        "redis-url": SERVICES - {"portal"},
        "master-key": {"intake", "cases", "notifications"},
        "signing-key": {"identity"},
        "credential-key": {"identity"},
        "smtp-url": {"notifications"},
        "s3-secret-access-key": {"intake"} if "accessKeyId" in files else set(),
    }
    for key, wanted in holders.items():
        found = {name for name, keys in seen.items() if key in keys}
        if found != wanted:
            yield f"{key} is seen by {sorted(found)} instead of {sorted(wanted)}"
    for name, _, spec in pods(manifests):
        keys = {item["key"] for volume in spec["volumes"] for item in volume.get("secret", {}).get("items", [])}
        read = {Path(env["value"]).name for env in spec["containers"][0]["env"] if env["name"].endswith("_FILE")}
        if read != keys:
            yield f"{name}: mounts {sorted(keys)}, reads {sorted(read)}"


def known_settings():
    """The program's settings as environment variables; it refuses to start with any other."""
    source = (ROOT / "libs/config/src/sections.rs").read_text()
    for section, body in re.findall(r'section! \{.*?\w+ "(\w+)" \{(.*?)\n\}\n', source, re.DOTALL):
        for key in re.findall(r'^ +(\w+): .*";$', body, re.MULTILINE):
            yield f"FOCAL__{section}__{key}".upper()


def unknown_settings(pairs):
    known = set(known_settings())
    if len(known) < 10:
        yield "libs/config/src/sections.rs is no longer read rightly: mend known_settings()"
    for name, variable in pairs:
        if variable.startswith("FOCAL__") and variable.removesuffix("_FILE") not in known:
            yield f"{name}: {variable} is no setting"


def refusal(values, sentence=""):
    try:
        render(values)
    except helm_python.HelmError as error:
        return [] if sentence in str(error) else [str(error)]
    return ["it was accepted"]


report = helm_python.lint(CHART, {"files": CLAIM}, strict=True)
warnings = [f"{message['path']}: {message['error']}" for message in report["messages"] if message["severity"] > 1]
check("the chart lints", report["errors"] + warnings)

for name, values in INSTALLATIONS.items():
    manifests = rendered(name, values)
    check(f"{name}: valid manifests", invalid(manifests))
    check(f"{name}: safe pods", unsafe(manifests))
    check(f"{name}: three probes", unprobed(manifests))
    check(f"{name}: nothing dangles", dangling(manifests))
    check(f"{name}: secrets are where they belong", misplaced_secrets(manifests, values.get("files", CLAIM)))
    check(f"{name}: files are where they belong", misplaced_files(manifests, values.get("files", CLAIM)))
    if values.get("network", {}).get("policies", True):
        check(f"{name}: closed by default", undefended(manifests))
    variables = [(pod, env["name"]) for pod, _, spec in pods(manifests) for env in spec["containers"][0]["env"]]
    check(f"{name}: the settings exist", unknown_settings(variables))

manifests = rendered("the services", {})
check("identity alone leaves the cluster", leaks(manifests))
in_bucket = rendered("a bucket", {"files": {"bucket": "focal"}})
check("with a bucket intake does, too", leaks(in_bucket, {"focal-identity", "focal-intake"}))
own = rendered("a bucket of one's own", INSTALLATIONS["with files in a bucket"])
[egress] = [policy["spec"]["egress"] for policy in of_kind(own, "NetworkPolicy") if title(policy).endswith("/focal-intake")]
wanted = {"to": [{"ipBlock": {"cidr": "10.1.2.3/32"}}], "ports": [{"protocol": "TCP", "port": 9000}]}
check("the storage is where `network.storage` says", [f"{egress}"] if wanted not in egress else [])
limits = {name: spec["containers"][0]["resources"]["limits"]["memory"] for name, _, spec in pods(manifests)}
check("intake has the memory for a photo", [f"{limits}"] if limits["Deployment/focal-intake"] != "512Mi" else [])
said = [ingress["metadata"].get("annotations") for ingress in of_kind(manifests, "Ingress")]
nginx = "nginx.ingress.kubernetes.io/proxy-"
wanted = {f"{nginx}body-size": "43m", f"{nginx}request-buffering": "off"}
check("a form with a file passes the ingress, and leaves nothing there", [f"{said}"] if said != [wanted] else [])
deployed = {manifest["metadata"]["name"].removeprefix("focal-") for manifest in of_kind(manifests, "Deployment")}
check("one deployment for each service", [f"{sorted(deployed)}"] if deployed != SERVICES else [])
hosts = [rule["host"] for ingress in of_kind(manifests, "Ingress") for rule in ingress["spec"]["rules"]]
check("every organisation's host leads to the portal", [f"{hosts}"] if hosts != ["focal.example", "*.focal.example"] else [])
hooks = [job["metadata"]["annotations"].get("helm.sh/hook") for job in of_kind(manifests, "Job")]
check("migrations run first", [f"{hooks}"] if hooks != ["pre-install,pre-upgrade"] else [])

jobs = of_kind(rendered("audit verify", INSTALLATIONS["as closed as it gets"]), "CronJob")
said = [job["spec"]["jobTemplate"]["spec"]["template"]["spec"]["containers"][0]["args"] for job in jobs]
wanted = ["--json", "audit", "verify", "--heads=/heads", "--key=/keys/key-0", "--key=/keys/key-1"]
check("the audit trail is checked by night", [f"{said}"] if said != [wanted] else [])

for what, values in REFUSED.items():
    check(f"the schema refuses {what}", refusal(values))

for what, (values, sentence) in SENTENCES.items():
    check(f"the chart refuses {what}, and says why", refusal(values, sentence))

compose = yaml.safe_load((ROOT / "infra/compose.yaml").read_text())
variables = [(name, variable) for name, service in compose["services"].items() for variable in service.get("environment", {})]
check("compose: the settings exist", unknown_settings(variables))

print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
