# Sets JAVA_HOME to a JDK 25 or newer where one is installed: sourced by mvnw and by everything in bin/.
# The build compiles and tests on such a JDK through Maven toolchains in any case; the formatter runs inside Maven itself
# and must be able to read Java 25.
jdk_major() { [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"; }
for jdk in "${JAVA_HOME:-}" "${JDK25:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  major=$(jdk_major "$jdk" || true)
  if [ -n "$major" ] && [ "$major" -ge 25 ] && [ -x "$jdk/bin/javac" ]; then
    export JAVA_HOME="$jdk"
    break
  fi
done
unset jdk major
