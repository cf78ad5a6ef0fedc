-- An answer is written with its claim, and never changed.

DELETE FROM idempotency WHERE answer IS NULL;
ALTER TABLE idempotency ALTER COLUMN answer SET NOT NULL;
REVOKE UPDATE (answer) ON idempotency FROM {{intake}}, {{cases}};
