# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_requested_payment_payload import CreateRequestedPaymentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateRequestedPaymentPayload] = GraphQLOperation(
    name="createRequestedPayment",
    kind="mutation",
    root_field="createRequestedPayment",
    python_path="healthie.mutations.create_requested_payment",
    safety="money",
    confidence="full",
    check='`await error.reconcile()` looks for an invoice made with healthie.invoices.create; otherwise list the newest with healthie.invoices.list(sort="CREATED_AT_DESC") and compare recipient and price',
    arguments={"input": "createRequestedPaymentInput"},
    document="""
mutation createRequestedPayment($input: createRequestedPaymentInput) {
  createRequestedPayment(input: $input) {
    ...CreateRequestedPaymentPayload
  }
}

fragment CreateRequestedPaymentPayload on createRequestedPaymentPayload {
  messages {
    ...FieldError
  }
  requestedPayment {
    ...Invoice
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Invoice on RequestedPayment {
  id
  invoice_id
  invoice_type
  status
  price
  currency
  balance_due
  debt_decimal
  paid_at
  paid_percent
  write_off_amount
  is_manually_paid
  is_preview
  details
  notes
  services_provided
  service_date
  date_to_show
  email_sent_at
  metadata
  created_at
  updated_at
  appointment_id
  billing_item_id
  billing_items {
    id
  }
  cms1500_id
  cms1500_service_date
  offering_id
  offering_price_at_invoice_creation
  offering {
    id
    name
  }
  recipient_id
  recipient {
    id
    dietitian {
      id
    }
  }
  requested_payer_id
  requested_payer {
    id
  }
  other_requested_payer {
    id
  }
  requested_payment_template {
    id
  }
  sender_id
  sender {
    id
  }
  user_package_selection {
    id
  }
  write_offs {
    id
  }
}
""",
    decode=object_of("createRequestedPayment", CreateRequestedPaymentPayload),
)
