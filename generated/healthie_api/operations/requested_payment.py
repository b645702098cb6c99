# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.invoice import INVOICE_FRAGMENT, Invoice
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[Invoice | None] = GraphQLOperation(
    name="requestedPayment",
    kind="query",
    safety="read",
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
    + INVOICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("requestedPayment", Invoice),
)
