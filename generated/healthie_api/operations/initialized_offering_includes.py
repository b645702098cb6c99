# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime
from hero_healthie_runtime.lists import Pagination


class OfferingInclude(BaseModel):
    appointment_type: Reference | None
    appointment_type_id: ID | None
    created_at: DateTime
    expires_in: str | None
    form_id: str | None
    id: ID
    is_repeating: Boolean
    offering_id: ID | None
    quantity: str | None
    required_appointment_type: Boolean
    updated_at: DateTime


OPERATION: GraphQLOperation[list[OfferingInclude] | None] = GraphQLOperation(
    name="initializedOfferingIncludes",
    kind="query",
    root_field="initializedOfferingIncludes",
    python_path="healthie.queries.initialized_offering_includes",
    safety="read",
    confidence="full",
    arguments={"offering_id": "ID"},
    document="""
query initializedOfferingIncludes($offering_id: ID) {
  initializedOfferingIncludes(offering_id: $offering_id) {
    ...OfferingInclude
  }
}

fragment OfferingInclude on OfferingInclude {
  appointment_type {
    id
  }
  appointment_type_id
  created_at
  expires_in
  form_id
  id
  is_repeating
  offering_id
  quantity
  required_appointment_type
  updated_at
}
""",
    decode=value_of("initializedOfferingIncludes", list[OfferingInclude], expected="list or null"),
    pagination=Pagination("whole"),
)
