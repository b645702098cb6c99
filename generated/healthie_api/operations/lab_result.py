# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..enums.lab_order_interpretation import LabOrderInterpretation


class LabResult(BaseModel):
    created_at: DateTime
    document: Reference | None
    id: ID
    interpretation: LabOrderInterpretation
    lab_observation_requests: list[Reference | None] | None
    lab_order_id: ID
    ordering_physician: Reference | None
    patient: Reference | None
    result_type: str | None
    status_flag: str | None


OPERATION: GraphQLOperation[LabResult | None] = GraphQLOperation(
    name="labResult",
    kind="query",
    root_field="labResult",
    python_path="healthie.queries.lab_result",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query labResult($id: ID!) {
  labResult(id: $id) {
    ...LabResult
  }
}

fragment LabResult on LabResult {
  created_at
  document {
    id
  }
  id
  interpretation
  lab_observation_requests {
    id
  }
  lab_order_id
  ordering_physician {
    id
  }
  patient {
    id
  }
  result_type
  status_flag
}
""",
    decode=optional_object_of("labResult", LabResult),
)
