# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ExportClientEhiInput(InputModel):
    client_id: ID | None = None
    should_run_in_job: Boolean | None = None


class ExportClientEhiPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[ExportClientEhiPayload] = GraphQLOperation(
    name="exportClientEhi",
    kind="mutation",
    root_field="exportClientEhi",
    python_path="healthie.mutations.export_client_ehi",
    safety="create",
    confidence="full",
    arguments={"input": "exportClientEhiInput!"},
    document="""
mutation exportClientEhi($input: exportClientEhiInput) {
  exportClientEhi(input: $input) {
    ...ExportClientEhiPayload
  }
}

fragment ExportClientEhiPayload on exportClientEhiPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("exportClientEhi", ExportClientEhiPayload),
)
