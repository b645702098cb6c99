# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.invoice import INVOICE_FRAGMENT, Invoice

OPERATION: GraphQLOperation[Invoice | None] = GraphQLOperation(
    name="requestedPayment",
    kind="query",
    root_field="requestedPayment",
    python_path="healthie.queries.requested_payment",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "invoice_id": "ID", "preview": "Boolean", "uuid": "String"},
    document="""
query requestedPayment($id: ID, $invoice_id: ID, $preview: Boolean, $uuid: String) {
  requestedPayment(
    id: $id
    invoice_id: $invoice_id
    preview: $preview
    uuid: $uuid
  ) {
    ...Invoice
  }
}
"""
    + INVOICE_FRAGMENT,
    decode=optional_object_of("requestedPayment", Invoice),
)
