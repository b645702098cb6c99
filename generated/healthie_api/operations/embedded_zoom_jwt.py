# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of


class EmbeddedZoomCredentials(BaseModel):
    jwt: str
    zak: str | None


OPERATION: GraphQLOperation[EmbeddedZoomCredentials | None] = GraphQLOperation(
    name="embeddedZoomJwt",
    kind="query",
    root_field="embeddedZoomJwt",
    python_path="healthie.queries.embedded_zoom_jwt",
    safety="read",
    confidence="full",
    arguments={"appointment_id": "ID!"},
    document="""
query embeddedZoomJwt($appointment_id: ID!) {
  embeddedZoomJwt(appointment_id: $appointment_id) {
    ...EmbeddedZoomCredentials
  }
}

fragment EmbeddedZoomCredentials on EmbeddedZoomCredentials {
  jwt
  zak
}
""",
    decode=optional_object_of("embeddedZoomJwt", EmbeddedZoomCredentials),
)
