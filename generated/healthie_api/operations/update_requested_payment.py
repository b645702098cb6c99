# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_requested_payment_payload import UpdateRequestedPaymentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateRequestedPaymentPayload] = GraphQLOperation(
    name="updateRequestedPayment",
    kind="mutation",
    root_field="updateRequestedPayment",
    python_path="healthie.mutations.update_requested_payment",
    safety="money",
    confidence="full",
    check="fetch it with healthie.invoices.get and compare; whether an e-mail went out shows in email_sent_at",
    arguments={"input": "updateRequestedPaymentInput"},
    document="""
mutation updateRequestedPayment($input: updateRequestedPaymentInput) {
  updateRequestedPayment(input: $input) {
    ...UpdateRequestedPaymentPayload
  }
}

fragment UpdateRequestedPaymentPayload on updateRequestedPaymentPayload {
  messages {
    ...FieldError
  }
  requested_payment {
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
    decode=object_of("updateRequestedPayment", UpdateRequestedPaymentPayload),
)
