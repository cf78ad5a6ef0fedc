-- Workers who chose to be told by mail: notifications opens their addresses, and nothing else that is sealed.
GRANT SELECT ON control.tenant_key TO focal_notifications;
