@echo off
rem Starts xabao on Windows: finds a JDK, builds the application first where only its sources lie beside this file, and
rem runs it under the UTF-8 code page.
setlocal EnableExtensions DisableDelayedExpansion
set MIN=25
set "HERE=%~dp0"
for /f "tokens=2 delims=:." %%P in ('chcp') do set "OLD_PAGE=%%P"
chcp 65001 >nul

set "JDK="
call :try "%XABAO_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" ^
  "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" ^
  "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.jbang\cache\jdks\*" ^
  "%USERPROFILE%\scoop\apps\openjdk*") do call :try "%%~fD"
if not defined JDK (
  echo xabao: can JDK %MIN% tro len; hay cai tu https://adoptium.net roi chay lai. 1>&2
  echo xabao: JDK %MIN% or newer is needed; install it from https://adoptium.net and try again. 1>&2
  set CODE=69
  goto :end
)

set "APP=%HERE%app"
if exist "%HERE%pom.xml" set "APP=%HERE%cli\target\app"
if exist "%APP%\xabao.jar" goto :start
if not exist "%HERE%pom.xml" (
  echo xabao: "%APP%\xabao.jar" is missing. Unpack the whole zip again. 1>&2
  set CODE=2
  goto :end
)
pushd "%HERE%"
set "JAVA_HOME=%JDK%"
call mvn -B -q -DskipTests -pl cli -am package 1>&2 <nul
set BUILT=%ERRORLEVEL%
popd
if not "%BUILT%"=="0" (
  echo xabao: the build failed; Maven tells why above. Is Maven installed? 1>&2
  set CODE=2
  goto :end
)

:start
"%JDK%\bin\java.exe" -Xlog:disable -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %XABAO_JAVA_OPTS% ^
  -jar "%APP%\xabao.jar" %*
set CODE=%ERRORLEVEL%

:end
if defined OLD_PAGE chcp %OLD_PAGE% >nul
exit /b %CODE%

rem Takes the first folder whose release file names a version that is enough.
:try
if defined JDK exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f tokens^=2^ delims^=^" %%V in ('findstr /b JAVA_VERSION= "%~1\release"') do (
  for /f "delims=.+-" %%F in ("%%V") do if %%F GEQ %MIN% set "JDK=%~f1"
)
exit /b
