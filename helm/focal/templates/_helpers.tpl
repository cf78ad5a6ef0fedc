{{/* What each service is given and whom it calls: facts of the program, not choices of an installation. */}}
{{- define "focal.facts" -}}
portal:
  secrets: []
  calls: [identity, intake, cases, notifications, reporting]
identity:
  secrets: [database-password, redis-url, signing-key, credential-key]
  calls: []
intake:
  secrets: [database-password, redis-url, master-key]
  calls: [identity]
  files: true
cases:
  secrets: [database-password, redis-url, master-key]
  calls: [identity]
notifications:
  secrets: [database-password, redis-url, master-key, smtp-url]
  calls: [identity]
reporting:
  secrets: [database-password, redis-url]
  calls: [identity]
{{- end }}

{{/* Which setting each key of a Secret is. */}}
{{- define "focal.secretSettings" -}}
database-password: DATABASE__PASSWORD
redis-url: REDIS__URL
master-key: VAULT__MASTER_KEY
signing-key: IDENTITY__SIGNING_KEY
credential-key: IDENTITY__CREDENTIAL_KEY
smtp-url: SMTP__URL
s3-secret-access-key: FILES__S3_SECRET_ACCESS_KEY
{{- end }}

{{/* `files` of the values: it names one place. */}}
{{- define "focal.files" -}}
{{- $files := .Values.files }}
{{- if and $files.claim $files.bucket }}
{{- fail "files.claim and files.bucket are both set: say in one of them where intake keeps files" }}
{{- else if not (or $files.claim $files.bucket) }}
{{- fail "say where intake keeps files: a PersistentVolumeClaim in files.claim, or a bucket in files.bucket" }}
{{- end }}
{{- toYaml $files }}
{{- end }}

{{- define "focal.fullname" -}}
{{- contains .Chart.Name .Release.Name | ternary .Release.Name (printf "%s-%s" .Release.Name .Chart.Name) | trunc 45 | trimSuffix "-" }}
{{- end }}

{{/* (dict "root" $ "name" "intake") */}}
{{- define "focal.selector" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{- define "focal.labels" -}}
{{ include "focal.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{- define "focal.image" -}}
{{- with .Values.image }}
{{- .digest | empty | ternary (printf "%s:%s" .repository (.tag | default $.Chart.AppVersion)) (printf "%s@%s" .repository .digest) }}
{{- end }}
{{- end }}

{{/* The same for every pod: no token, no root, nothing of the service links that would look like settings. */}}
{{- define "focal.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 65532
  runAsGroup: 65532
  fsGroup: 65532
  seccompProfile: { type: RuntimeDefault }
{{- end }}

{{/* The same for every container. (dict "root" $ "secrets" … "calls" … "files" …) */}}
{{- define "focal.container" -}}
image: {{ include "focal.image" .root }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
env:
  {{- include "focal.environment" . | trim | nindent 2 }}
volumeMounts:
  - { name: tmp, mountPath: /tmp }
  {{- if .secrets }}
  - { name: secrets, mountPath: /run/secrets/focal, readOnly: true }
  {{- end }}
  {{- if (.files).claim }}
  - { name: files, mountPath: /files }
  {{- end }}
{{- end }}

{{- define "focal.environment" -}}
{{- $values := .root.Values }}
{{- $settings := include "focal.secretSettings" . | fromYaml }}
{{- $env := dict
  "HTTP__LISTEN" "0.0.0.0:8080"
  "TELEMETRY__LOG_FORMAT" "json"
  "HTTP__TRUSTED_PROXIES" $values.trustedProxies
  "PORTAL__BASE_DOMAIN" $values.baseDomain
  "PORTAL__PUBLIC_URL" (printf "https://%s" $values.baseDomain) }}
{{- if $values.telemetry.otlpEndpoint }}
{{- $_ := set $env "TELEMETRY__OTLP_ENDPOINT" $values.telemetry.otlpEndpoint }}
{{- end }}
{{- if has "database-password" .secrets }}
{{- $_ := set $env "DATABASE__URL" $values.database.url }}
{{- end }}
{{- if has "smtp-url" .secrets }}
{{- $_ := set $env "SMTP__FROM" $values.mail.from }}
{{- end }}
{{- with .files }}
{{- if .claim }}
{{- $_ := set $env "FILES__FOLDER" "/files" }}
{{- else }}
{{- range $key, $value := dict "BUCKET" .bucket "ENDPOINT" .endpoint "REGION" .region "ACCESS_KEY_ID" .accessKeyId }}
{{- if $value }}
{{- $_ := set $env (printf "FILES__S3_%s" $key) $value }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- range .secrets }}
{{- $_ := set $env (printf "%s_FILE" (get $settings .)) (printf "/run/secrets/focal/%s" .) }}
{{- end }}
{{- range .calls }}
{{- $_ := set $env (printf "SERVICES__%s_URL" (upper .)) (printf "http://%s-%s:8080" (include "focal.fullname" $.root) .) }}
{{- end }}
{{- range $key, $value := mergeOverwrite $env $values.settings }}
- name: FOCAL__{{ $key }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}

{{/* (dict "secrets" … "existingSecret" … "files" …) Only the keys that are needed, readable by the container's group. */}}
{{- define "focal.volumes" -}}
- name: tmp
  emptyDir: { sizeLimit: 256Mi }
{{- if .secrets }}
- name: secrets
  secret:
    secretName: {{ .existingSecret }}
    defaultMode: 0440
    items:
      {{- range .secrets }}
      - { key: {{ . }}, path: {{ . }} }
      {{- end }}
{{- end }}
{{- with (.files).claim }}
- name: files
  persistentVolumeClaim: { claimName: {{ . }} }
{{- end }}
{{- end }}

{{/* (dict "peers" … "port" …) of values.network */}}
{{- define "focal.egress" -}}
{{- with .peers }}
- to: {{- toYaml . | nindent 4 }}
  ports: [{ protocol: TCP, port: {{ $.port }} }]
{{- end }}
{{- end }}
