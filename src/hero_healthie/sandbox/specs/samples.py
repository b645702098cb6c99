"""Name the ids of seeded records that tests and examples may rely on."""

from __future__ import annotations

from typing import Final

#: For practice group 42.
HERO_SAMPLES: Final[dict[str, str]] = {
    "admin_id": "7",
    "patient_id": "101",
    "patient_without_customer_id": "112",
    "appointment_id": "501",
    "customer_stripe_id": "cus_42_0101",
    "coupon_id": "WELCOME10",
    "price_id": "price_consultation",
    "membership_scheme_id": "301",
    "draft_invoice_id": "981",
    "draft_stripe_id": "in_42_0981",
    "finalized_invoice_id": "982",
    "finalized_stripe_id": "in_42_0982",
    "appointment_type_id": "1",
    "attachment_id": "1",
    "batch_message_id": "1",
    "booking_link_id": "1",
    "episode_id": "1",
    "form_id": "1",
    "form_response_id": "1",
    "location_id": "1",
    "message_id": "1",
    "pharmacy_id": "1",
    "practitioner_id": "1",
    "prescriber_id": "1",
    "short_link_id": "1",
    "task_id": "1",
}

#: For the first key.
HEALTHIE_SAMPLES: Final[dict[str, str]] = {
    "user_id": "1",
    "provider_id": "2",
    "recipient_id": "61",
    "offering_id": "11",
    "offering_without_price_id": "16",
    "unpaid_invoice_id": "1",
    "paid_invoice_id": "2",
    "partial_invoice_id": "3",
    "preview_invoice_id": "60",
    "requested_payer_id": "9001",
}
