# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.recurring_payment import RECURRING_PAYMENT_FRAGMENT, RecurringPayment

OPERATION: GraphQLOperation[RecurringPayment | None] = GraphQLOperation(
    name="recurringPayment",
    kind="query",
    root_field="recurringPayment",
    python_path="healthie.queries.recurring_payment",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query recurringPayment($id: ID) {
  recurringPayment(id: $id) {
    ...RecurringPayment
  }
}
"""
    + RECURRING_PAYMENT_FRAGMENT,
    decode=optional_object_of("recurringPayment", RecurringPayment),
)
