"""The bill of materials of a release: CycloneDX, made of the lock and of what the packages say of themselves."""

from __future__ import annotations

import datetime
import hashlib
import uuid
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from hero_healthie import __version__
from tests.package.dependencies import OWN, Dependency, dependencies

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://github.com/hero-healthie/hero-healthie")
_licences = LicenseFactory()


def bill_of_materials(wheel: Path, seconds: int) -> str:
    """Return the bill of a wheel as JSON: the same for the same wheel, and without any index's address.

    Args:
        wheel: What the bill is of.
        seconds: The time that it bears, since 1970.
    """
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    bom = Bom(serial_number=uuid.uuid5(NAMESPACE, digest), version=1)
    bom.metadata.timestamp = datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    own = Component(
        name=OWN,
        version=__version__,
        type=ComponentType.LIBRARY,
        bom_ref=f"{OWN}@{__version__}",
        purl=PackageURL("pypi", name=OWN, version=__version__),
        licenses=[_licences.make_from_string("MIT")],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )
    bom.metadata.component = own
    found = dependencies()
    components = {name: _component(each) for name, each in found.items()}
    for component in components.values():
        bom.components.add(component)
    bom.register_dependency(own, [components[name] for name, each in found.items() if each.direct])
    for name, each in found.items():
        bom.register_dependency(components[name], [components[inner] for inner in sorted(each.requires)])
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def _component(each: Dependency) -> Component:
    extras = sorted(each.wanted_by - {""})
    return Component(
        name=each.name,
        version=each.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{each.name}@{each.version}",
        purl=PackageURL("pypi", name=each.name, version=each.version),
        scope=ComponentScope.REQUIRED if "" in each.wanted_by else ComponentScope.OPTIONAL,
        licenses=[_licences.make_from_string(each.licence)] if each.licence else [],
        properties=[Property(name=f"{OWN}:extra", value=extra) for extra in extras],
    )
