-- What the inbox shows first: who waits for contact, over their four states (kernel: InquiryState::WAITING).

CREATE INDEX inquiry_waiting ON inquiry ((NOT urgent), submitted_at, id)
  WHERE state IN ('submitted', 'in_review', 'needs_info', 'unreachable');
