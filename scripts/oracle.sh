#!/usr/bin/env bash
# Builds the oracle as a command of its own, outside the product's package, and prints its path.
# Usage: scripts/oracle.sh [FOLDER]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
oracle="$here/../Tests/Oracle"
folder="${1:-/tmp/samen-oracle}"
mkdir -p "$folder/Sources/oracle"
rm -f "$folder"/Sources/oracle/*.swift
for file in "$oracle"/*.swift; do
  case "$file" in *Tests.swift) ;; *) ln -s "$(realpath "$file")" "$folder/Sources/oracle/" ;; esac
done
ln -s "$here/oracle-tool/main.swift" "$folder/Sources/oracle/"
cat > "$folder/Package.swift" <<'MANIFEST'
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "oracle",
  platforms: [.macOS(.v15)],
  targets: [
    .executableTarget(
      name: "oracle",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6])
MANIFEST
swift build -c release --package-path "$folder" 1>&2
echo "$folder/.build/release/oracle"
